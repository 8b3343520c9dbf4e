/** Splits a signature into plain text and its `<placeholder>` parts, so that both can be set differently. */

export interface SignaturePart {
  readonly kind: 'text' | 'placeholder';
  /** For a placeholder: its name without the brackets. */
  readonly text: string;
}

const PLACEHOLDER = /<([\p{L}][\p{L}\p{N} _./|-]{0,60})>/gu;

/** `Cannot find module '<module>'` → text, placeholder, text. Joined again they give the signature back. */
export function signatureParts(signature: string): SignaturePart[] {
  const parts: SignaturePart[] = [];
  let end = 0;
  for (const match of signature.matchAll(PLACEHOLDER)) {
    if (match.index > end) parts.push({ kind: 'text', text: signature.slice(end, match.index) });
    parts.push({ kind: 'placeholder', text: match[1] ?? '' });
    end = match.index + match[0].length;
  }
  if (end < signature.length) parts.push({ kind: 'text', text: signature.slice(end) });
  return parts;
}
