export const browse = {
  title: 'Browse the catalogue',
  searchLabel: 'Message, code or symptom',
  domain: 'Domain',
  allDomains: 'All domains',
  found_one: '{{count, number}} record',
  found_other: '{{count, number}} records',
  nothing: 'Nothing found',
  nothingHint: 'Try fewer words, or the code alone. If you have the log, paste it: the diagnosis reads all of it.',
} as const;
