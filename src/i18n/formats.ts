/** Numbers, dates and lists as the shown language writes them. */
import { useMemo } from 'react';
import type { Language } from '../core/record/model.ts';
import { useLanguage } from './i18n.ts';

export interface Formats {
  number(value: number): string;
  /** 0.85 → `85%`. */
  percent(share: number): string;
  /** `2024-06-01`, `2024-06` or `2024`; a time behind it is left out. Anything else comes back as it is. */
  date(iso: string): string;
  /** Bytes in the unit that keeps the number short. */
  bytes(count: number): string;
  list(items: readonly string[]): string;
}

const LOCALES: Readonly<Record<Language, string>> = { en: 'en', zh: 'zh-CN' };
const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

export function formatsOf(language: Language): Formats {
  const locale = LOCALES[language];
  const number = new Intl.NumberFormat(locale);
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
  return {
    number: (value) => number.format(value),
    percent: (share) => percent.format(share),
    date: (iso) => formatDate(iso, locale),
    bytes: (count) => formatBytes(count, locale),
    list: (items) => new Intl.ListFormat(locale, { type: 'conjunction' }).format(items),
  };
}

export function useFormats(): Formats {
  const language = useLanguage();
  return useMemo(() => formatsOf(language), [language]);
}

function formatDate(iso: string, locale: string): string {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(iso);
  if (!match) return iso;
  const [, year, month, day] = match;
  const instant = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
  if (Number.isNaN(instant.getTime())) return iso;
  return new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month ? { month: day ? 'short' : 'long' } : {}),
    ...(day ? { day: 'numeric' } : {}),
  }).format(instant);
}

function formatBytes(count: number, locale: string): string {
  const step = Math.min(UNITS.length - 1, count < 1 ? 0 : Math.floor(Math.log10(count) / 3));
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: UNITS[step] ?? 'byte',
    unitDisplay: step === 0 ? 'long' : 'short',
    maximumFractionDigits: step === 0 ? 0 : 1,
  }).format(count / 1000 ** step);
}
