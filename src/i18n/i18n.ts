/**
 * i18next with one language loaded at a time. Texts are asked for by selector, `t(($) => $.record.cause)`, so that a key
 * that does not exist is a type error. The chunk of the language not shown is not fetched.
 */
import i18next from 'i18next';
import { initReactI18next, useTranslation } from 'react-i18next';
import type { Language } from '../core/record/model.ts';
import type { en } from './en.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'errdex';
    enableSelector: true;
    resources: { errdex: typeof en };
  }
}

/** What `<html lang>` and `Intl` are told. */
export const LANGUAGE_TAGS: Readonly<Record<Language, string>> = { en: 'en', zh: 'zh-Hans' };

const load: Readonly<Record<Language, () => Promise<object>>> = {
  en: async () => (await import('./en.ts')).en,
  zh: async () => (await import('./zh-cn.ts')).zhCn,
};

/** Loads the language's texts and shows them. Rejects when the chunk cannot be had. */
export async function showLanguage(language: Language): Promise<void> {
  if (!i18next.isInitialized) {
    await i18next.use(initReactI18next).init({
      lng: language,
      fallbackLng: false,
      ns: 'errdex',
      defaultNS: 'errdex',
      resources: { [language]: { errdex: await load[language]() } },
      // React escapes.
      interpolation: { escapeValue: false },
      react: { useSuspense: false },
    });
  } else {
    if (!i18next.hasResourceBundle(language, 'errdex')) {
      i18next.addResourceBundle(language, 'errdex', await load[language]());
    }
    if (i18next.language !== language) await i18next.changeLanguage(language);
  }
  document.documentElement.lang = LANGUAGE_TAGS[language];
}

/** The language shown now. */
export function useLanguage(): Language {
  return useTranslation().i18n.language === 'zh' ? 'zh' : 'en';
}

/** The first of the browser's languages that we have; English where none is. */
export function preferredLanguage(languages: readonly string[]): Language {
  for (const tag of languages) {
    if (/^zh\b/i.test(tag)) return 'zh';
    if (/^en\b/i.test(tag)) return 'en';
  }
  return 'en';
}
