import { type ReactNode, useMemo } from 'react';

/** Prose with `code` between backticks. A lone backtick stays what it is. */
export function RichText({ text }: { text: string }) {
  return useMemo(() => withCode(text), [text]);
}

export function withCode(text: string): ReactNode[] {
  const parts = text.split(/`([^`\n]+)`/);
  return parts.map((part, index) => (index % 2 === 1 ? <code key={index}>{part}</code> : part));
}
