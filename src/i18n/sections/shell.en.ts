/** Everything around a page: masthead, settings, footer, states that any page can be in. */
export const shell = {
  name: 'Errdex',
  skipToContent: 'Skip to content',
  mainNavigation: 'Main',
  home: 'Home',
  diagnose: 'Diagnose',
  browse: 'Browse',
  graph: 'Graph',
  bundle: 'Own records',
  about: 'About',
  /** Names the language it switches to, in that language. */
  switchLanguage: '中文',
  switchLanguageHint: 'Switch to Chinese (key L)',
  settings: 'Settings',
  theme: 'Theme',
  themes: { system: 'As the system', light: 'Light', dark: 'Dark' },
  singleKeys: 'Single-key shortcuts',
  singleKeysHint: 'L switches the language, / searches',
  settingsBroken:
    'Your saved settings could not be read, so the defaults apply. They are saved anew when you next change one.',
  privacy: 'Nothing you paste leaves this page.',
  licence: 'Code under MIT, catalogue under CC BY 4.0.',
  loading: 'Loading…',
  copy: 'Copy',
  copied: 'Copied',
  onlyEnglish: 'not in Chinese yet',
  onlyChinese: 'not in English yet',
} as const;
