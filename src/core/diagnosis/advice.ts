/**
 * What a record advises, fitted to this log: commands with the log's names in them, steps that the log shows were already
 * taken, dead ends that were already tried, and the row of `versions` that the version seen falls on.
 */
import type { ResidentLog } from '../log/resident-log.ts';
import { matchOnLine } from '../match/match-on-line.ts';
import type { Pattern } from '../match/pattern.ts';
import type { ErrorRecord } from '../record/model.ts';
import type { FilledWorkaround, Seen, TriedDeadEnd, VersionSeen } from './diagnosis.ts';
import { fillCommand } from './fill-commands.ts';
import type { Signal } from './line-signals.ts';
import type { PatternHits } from './scan-log.ts';
import { versionVerdict } from './version-verdict.ts';

export interface TypedCommand {
  readonly line: number;
  /** White space folded. */
  readonly command: string;
}

/** Commands that the log shows being run: after a prompt, in a step's title, echoed by a runner. */
export function typedCommands(signals: readonly Signal[]): TypedCommand[] {
  return signals
    .filter(({ rule }) => rule.kind === 'step')
    .map(({ line, text }) => ({ line, command: foldSpace(text.replace(/^(?:\$ |Run )/, '')) }))
    .filter(({ command }) => command.includes(' '));
}

export function workaroundsFor(
  record: ErrorRecord,
  captures: Readonly<Record<string, string>>,
  typed: readonly TypedCommand[],
): FilledWorkaround[] {
  return record.workarounds.map(({ commands }, index) => {
    const filled = commands.map((command) => fillCommand(command, captures));
    const runs = new Set(filled.flatMap(({ run }) => run.split('\n').map(foldSpace)));
    return { index, commands: filled, takenOnLine: typed.find(({ command }) => runs.has(command))?.line ?? null };
  });
}

/** A dead end counts as tried when the words of its action hold a command of the log, program and arguments. */
export function triedDeadEnds(record: ErrorRecord, typed: readonly TypedCommand[], before: number): TriedDeadEnd[] {
  return record.deadEnds.flatMap(({ action }, index) => {
    const words = ` ${foldSpace(action?.en ?? '')
      .toLowerCase()
      .replace(/[`'"“”()]/g, ' ')
      .replace(/[,;]/g, ' ')} `.replace(/ +/g, ' ');
    const tried = typed.find(({ command, line }) => line <= before && words.includes(` ${command.toLowerCase()} `));
    return tried ? [{ index, line: tried.line, text: tried.command }] : [];
  });
}

/** The version nearest to the diagnosis that one of the record's detectors, or the general ones, found. */
export function versionFor(
  record: ErrorRecord,
  patterns: readonly Pattern[],
  hits: ReadonlyMap<number, PatternHits>,
  seen: readonly Seen[],
  log: ResidentLog,
  at: number,
): VersionSeen | null {
  const products = new Set(record.versions.map(({ version }) => version.replace(/\s+v?\d.*$/, '').toLowerCase()));
  let best: VersionSeen | null = null;
  const offer = (product: string, version: string, line: number): void => {
    if (best && Math.abs(best.line - at) <= Math.abs(line - at)) return;
    best = { product, version, line, ...versionVerdict(product, version, record.versions) };
  };
  for (const [number, { lines }] of hits) {
    const pattern = patterns[number];
    if (pattern?.kind !== 'version' || pattern.product === undefined) continue;
    if (pattern.owner !== record.id && !products.has(pattern.product.toLowerCase())) continue;
    for (const { line } of lines.slice(0, 50)) {
      const version = versionOnLine(pattern.source, log.clean(line, line)[0]?.lines ?? []);
      if (version) offer(pattern.product, version, line);
    }
  }
  if (!best) {
    for (const { kind, name, version, line } of seen) {
      if (kind === 'product' && version && products.has(name.toLowerCase())) offer(name, version, line);
    }
  }
  return best;
}

/** Captures come by name only, so the detector's one group gets a name. */
function versionOnLine(source: string, lines: readonly string[]): string | null {
  const named = source.replace(/(^|[^\\])\((?!\?)/, '$1(?<version>');
  for (const line of lines) {
    const version = matchOnLine(named, line)?.captures.version;
    if (version) return version;
  }
  return null;
}

function foldSpace(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}
