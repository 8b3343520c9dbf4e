import { useEffect, useState } from 'react';

const REST_MILLISECONDS = 500;

/** The text once it has rested, so that a screen reader is not told of every keystroke; `null` keeps the last. */
export function useSettledText(text: string | null): string {
  const [settled, setSettled] = useState('');
  useEffect(() => {
    if (text === null) return;
    const timer = setTimeout(() => setSettled(text), REST_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
