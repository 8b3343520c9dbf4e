import Check from 'lucide-react/icons/check';
import Copy from 'lucide-react/icons/copy';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './button.tsx';

/** How long "Copied" stands, in milliseconds. */
const SHOWN_MILLISECONDS = 2000;

export interface CopyButtonProps {
  readonly text: string;
  /** What is copied, for screen readers: "Copy the message". */
  readonly label?: string | undefined;
  /** Shown instead of the bare "Copy". */
  readonly caption?: string | undefined;
  /** Shows the icon alone. */
  readonly compact?: boolean | undefined;
}

/** Copies a text and says so, to screen readers too. */
export function CopyButton({ text, label, caption, compact = false }: CopyButtonProps) {
  const { t } = useTranslation();
  const [copied, setCopied] = useState(false);
  const timer = useRef(0);
  useEffect(() => () => clearTimeout(timer.current), []);
  const copy = async (): Promise<void> => {
    if (!(await copyText(text))) return;
    setCopied(true);
    clearTimeout(timer.current);
    timer.current = window.setTimeout(() => setCopied(false), SHOWN_MILLISECONDS);
  };
  const name = label ?? t(($) => $.shell.copy);
  return (
    <>
      <Button
        variant="quiet"
        size="s"
        className="no-print"
        onClick={() => void copy()}
        aria-label={compact || label ? name : undefined}
        title={compact ? name : undefined}
      >
        {copied ? <Check aria-hidden /> : <Copy aria-hidden />}
        {compact ? null : copied ? t(($) => $.shell.copied) : (caption ?? t(($) => $.shell.copy))}
      </Button>
      <span className="visually-hidden" role="status">
        {copied ? t(($) => $.shell.copied) : ''}
      </span>
    </>
  );
}

/** @returns whether the browser let the text onto the clipboard. */
async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Pages served over plain http have no clipboard API; the old way still works there.
    const area = document.createElement('textarea');
    area.value = text;
    area.className = 'visually-hidden';
    document.body.append(area);
    area.select();
    const done = document.execCommand('copy');
    area.remove();
    return done;
  }
}
