/** What the lines around a message say of it: that it does not count. */
import type { ResidentLog } from '../log/resident-log.ts';

/** What a passing test printed to its console is shown under such a title by test runners. */
export function isCaptured(log: ResidentLog, line: number): boolean {
  for (const { text } of log.clean(Math.max(1, line - 6), line - 1).reverse()) {
    if (/^\s*console\.(?:error|warn|log|info|debug)$|^-{3,} (?:Captured|>>)|^std(?:out|err) \| /.test(text))
      return true;
    if (/^\s*[●✕✗×]|^\S/.test(text)) return false;
  }
  return false;
}

/** Make and Ansible say in the next lines that a failure does not count. */
export function isIgnored(log: ResidentLog, line: number, byMake = true): boolean {
  const [own, ...next] = log.clean(line, line + 2);
  if (byMake && next.some(({ text }) => /^\S*make(?:\[\d+\])?: \[.{1,300}\(ignored\)$/.test(text))) return true;
  return /^(?:fatal|failed): \[/.test(own?.text ?? '') && next.some(({ text }) => text === '...ignoring');
}

/** A line of source that a tool quotes beside its message: what stands in it is code, not output. */
export function isQuotedSource(text: string): boolean {
  return /^\s*>?\s*\d{1,6} \| (?!(?:ERROR|WARNING) )/.test(text);
}
