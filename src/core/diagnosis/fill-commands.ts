/**
 * Commands of a record with the log's own names filled in. A log is not to be trusted: what comes from it is quoted for the
 * shell it goes to, at the place where it goes, or the placeholder stays.
 *
 * Invariants: a filled command means the same to the shell as the record's command with one plain word in that place; a
 * value with control characters, an option-like one (`-x`) at the start of a word, or one whose place cannot be told for
 * sure is never filled in unless it is made of harmless characters alone.
 */
import type { Command } from '../record/model.ts';
import type { CommandPart, FilledCommand } from './diagnosis.ts';

const PLACEHOLDER = /<([\p{L}][\p{L}\p{N}_-]{0,40})>/gu;
const MAX_VALUE = 300;
/** Mean themselves in every shell and language, quoted or not. */
const HARMLESS = /^[\p{L}\p{N}_][\p{L}\p{N}_.:/@+-]*$|^[./][\p{L}\p{N}_./@+-]*$/u;
/** PowerShell would splat it; to bash an at sign is a letter. */
const SCOPED_PACKAGE = /^@[\w.-]+\/[\w.-]+$/;
const UNFIT = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffd]/;

export function fillCommand(command: Command, captures: Readonly<Record<string, string>>): FilledCommand {
  const byName = valuesByName(captures);
  const parts: CommandPart[] = [];
  let end = 0;
  const put = (text: string, placeholder: string | null, filled: boolean): void => {
    if (text !== '') parts.push({ text, placeholder, filled });
  };
  for (const match of command.run.matchAll(PLACEHOLDER)) {
    const name = match[1] as string;
    const value = byName.get(plainName(name));
    const fitted = value === undefined ? null : fit(value, command.shell, command.run.slice(0, match.index));
    if (value === undefined && !MARKED_SHELLS.has(command.shell)) continue;
    put(command.run.slice(end, match.index), null, false);
    put(fitted ?? match[0], name, fitted !== null);
    end = match.index + match[0].length;
  }
  put(command.run.slice(end), null, false);
  return { shell: command.shell, run: parts.map(({ text }) => text).join(''), parts };
}

/** Where `<word>` can only be a placeholder; in markup and generics it may be the code itself. */
const MARKED_SHELLS = new Set([
  'bash',
  'sh',
  'powershell',
  'cmd',
  'sql',
  'python',
  'dockerfile',
  'yaml',
  'ini',
  'nginx',
  'toml',
]);

/** A group name may stand once in a pattern, so a second wording's group has a suffix: `host2` and `host_zsh` fill `<host>` too. */
export function withoutSuffix(groupName: string): string {
  return groupName.replace(/_[a-z0-9]+$|\d+$/i, '');
}

function valuesByName(captures: Readonly<Record<string, string>>): Map<string, string> {
  const byName = new Map<string, string>();
  for (const [name, value] of Object.entries(captures)) byName.set(plainName(name), value.trim());
  for (const [name, value] of Object.entries(captures)) {
    const bare = plainName(withoutSuffix(name));
    if (bare !== '' && !byName.has(bare)) byName.set(bare, value.trim());
  }
  return byName;
}

function plainName(name: string): string {
  return name.replace(/[-_]/g, '').toLowerCase();
}

/** The value as it may stand after `before`; `null` when it had better not. */
function fit(value: string, shell: string, before: string): string | null {
  if (value === '' || value.length > MAX_VALUE || UNFIT.test(value)) return null;
  if (HARMLESS.test(value) || (shell === 'bash' && SCOPED_PACKAGE.test(value))) return value;
  if (shell === 'bash' || shell === 'sh') return fitBash(value, before);
  if (shell === 'powershell') return fitPowershell(value, before);
  if (shell === 'sql') return fitSql(value, before);
  if (shell === 'js' || shell === 'ts' || shell === 'python' || shell === 'json' || shell === 'java')
    return fitString(value, before);
  return null;
}

type Quoting = 'bare' | 'single' | 'double' | 'unsure';

/** Which quotes are open at the end of a piece of shell. Here-documents, substitutions and comments are not worth the risk. */
function bashQuoting(before: string): Quoting {
  if (before.includes('<<') || before.includes('`')) return 'unsure';
  let quoting: Quoting = 'bare';
  for (let at = 0; at < before.length; at++) {
    const character = before[at];
    if (quoting === 'single') {
      if (character === "'") quoting = 'bare';
    } else if (character === '\\') at++;
    else if (character === '$' && /[('"{]/.test(before[at + 1] ?? '')) return 'unsure';
    else if (quoting === 'double') {
      if (character === '"') quoting = 'bare';
    } else if (character === "'") quoting = 'single';
    else if (character === '"') quoting = 'double';
    else if (character === '#' && (at === 0 || /\s/.test(before[at - 1] ?? ''))) {
      const newline = before.indexOf('\n', at);
      if (newline < 0) return 'unsure';
      at = newline;
    }
  }
  return before.endsWith('\\') ? 'unsure' : quoting;
}

function fitBash(value: string, before: string): string | null {
  const quoting = bashQuoting(before);
  if (quoting === 'unsure') return null;
  if (value.startsWith('-') && /(?:^|[\s;|&('"])$/.test(before)) return null;
  // An exclamation mark is history in an interactive shell, even between double quotes.
  if (quoting === 'double') return value.includes('!') ? null : value.replace(/[\\"$`]/g, '\\$&');
  const single = value.replace(/'/g, `'\\''`);
  return quoting === 'single' ? single : `'${single}'`;
}

function fitPowershell(value: string, before: string): string | null {
  if (/[`$@]\(|@['"]|[‘’‚‛“”„]/.test(before + value) || before.includes('`')) return null;
  const quoting = simpleQuoting(before, false);
  if (value.startsWith('-') && quoting === 'bare') return null;
  if (quoting === 'double') return value.replace(/[`"$]/g, '`$&');
  const single = value.replace(/'/g, "''");
  return quoting === 'single' ? single : `'${single}'`;
}

function fitSql(value: string, before: string): string | null {
  if (/--|\/\*|\$\$/.test(before) || value.includes('\\')) return null;
  const quoting = simpleQuoting(before, false);
  if (quoting === 'single') return value.replace(/'/g, "''");
  return quoting === 'double' ? value.replace(/"/g, '""') : null;
}

function fitString(value: string, before: string): string | null {
  if (/`|\/\/|#|\/\*|"""|'''/.test(before)) return null;
  const quoting = simpleQuoting(before.slice(before.lastIndexOf('\n') + 1), true);
  return quoting === 'bare' ? null : value.replace(/["'\\]/g, '\\$&');
}

function simpleQuoting(before: string, escapes: boolean): Quoting {
  let quoting: Quoting = 'bare';
  for (let at = 0; at < before.length; at++) {
    const character = before[at];
    if (escapes && character === '\\') at++;
    else if (character === "'" && quoting !== 'double') quoting = quoting === 'single' ? 'bare' : 'single';
    else if (character === '"' && quoting !== 'single') quoting = quoting === 'double' ? 'bare' : 'double';
  }
  return quoting;
}
