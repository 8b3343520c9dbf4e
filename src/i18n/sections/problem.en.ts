/** Pages for what went wrong: unknown addresses, a catalogue that cannot be had, faults of the app itself. */
export const problem = {
  notFound: {
    title: 'There is no such page',
    text: 'The address {{path}} leads nowhere in Errdex.',
    home: 'Go to the home page',
    browse: 'Browse the catalogue',
  },
  unknownRecord: {
    title: 'There is no such record',
    text: 'The catalogue holds no record with the id {{id}}.',
    near: 'Did you mean one of these?',
    domain: 'All records of {{domain}}',
    linkedFrom: 'Records that mention it',
  },
  bundle: {
    title: 'The catalogue could not be loaded',
    unreachable: 'The file {{file}} could not be fetched. You may be offline, or the server may have moved it.',
    notJson: 'The file {{file}} is not readable JSON. It may have been cut off on its way.',
    wrongFormat:
      'The file {{file}} is not of the format that this version of Errdex reads. A stale copy may have been served.',
    rest: 'Everything that needs no catalogue goes on working.',
    retry: 'Try again',
  },
  chunk: {
    title: 'A part of the app could not be loaded',
    text: 'You may be offline, or a new version was published since you opened this page. Reloading fetches it.',
    reload: 'Reload the page',
  },
  fault: {
    title: 'Something broke in Errdex itself',
    text: 'This is a fault of the app, not of your input. Nothing was sent anywhere.',
    details: 'What happened',
    retry: 'Try again',
  },
} as const;
