export const about = {
  title: 'About Errdex',
  what: 'Errdex is a field guide to software errors. Each record is one error as the tool really prints it: its mechanism, what does not help, what does, how versions differ, and what it is mistaken for.',
  privacyTitle: 'Private by construction',
  privacy:
    'Logs are read in your browser. The page may only talk to the address it came from, which its Content-Security-Policy enforces and your browser’s network tab shows. No log text is in any request.',
  honestyTitle: 'Figures are measured or absent',
  honesty:
    'A success rate appears only where somebody counted or a source says so. Records that came with an author’s guess keep it, marked as an estimate. Each record says how it was verified:',
  extendTitle: 'Your own records',
  extend:
    'A record is one JSON file. Open a bundle of your own to search and diagnose with it, or add files to the repository and build.',
  extendLink: 'Open own records',
  keysTitle: 'Keys',
  keys: {
    language: 'switch between English and Chinese, keeping your place',
    search: 'search from any page',
    palette: 'search from any page, also while typing',
  },
  licenceTitle: 'Licence',
  licence:
    'The code is under the MIT licence, the catalogue under Creative Commons Attribution 4.0. Messages of tools are quoted to identify them; the names belong to their owners.',
  countsTitle: 'This catalogue',
  counts_one:
    '{{count, number}} record in {{domains, number}} domains, {{reproduced, number}} of them reproduced with the real tool.',
  counts_other:
    '{{count, number}} records in {{domains, number}} domains, {{reproduced, number}} of them reproduced with the real tool.',
} as const;
