/**
 * `npm run reproduce [-- --install] [--runs N] [--write] [--jobs N] [id or domain …]`: runs the reproductions whose tools
 * are present and says whether each went as its record claims: the provoked log and the dead end's are matched by the
 * record's regex, the workaround's is not, and the record's own commands work where the script tries them. `--install`
 * first installs what the scripts name in PACKAGES. With `--write` the counts go into the record (`k` of `n`, `n` in
 * `evidence_count`) and the log beside the script. Exit status 1 when one that ran did not hold.
 */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { WireRecord } from '../core/record/wire-schema.ts';
import { installPackages, isPresent, packagesOf } from './install-reproduction-tools.ts';
import { matchesText } from './lint/matches-text.ts';

const REPRO = 'repro';
const SIGNATURES = 'public/data/signatures';
/** A reproduction is meant to take seconds; a stuck one must not hold the others. */
const RUN_MILLISECONDS = 240_000;
const SKIPPED = 77;
const INTERPRETERS: Readonly<Record<string, string>> = { sh: 'bash', mjs: process.execPath, py: 'python3' };

/** What npm tells its scripts would steer the npm that is under test. */
const OUTSIDE_NPM = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name)));

interface Phases {
  readonly version: string;
  readonly provoke: string;
  readonly 'dead-end': string;
  readonly workaround: string;
  readonly exits: Readonly<Record<string, number>>;
  /** Commands of the record that were run as they stand there: "workaround.command". */
  readonly tried: ReadonlySet<string>;
  readonly faults: readonly string[];
}

type Outcome =
  | { readonly id: string; readonly state: 'skipped'; readonly why: string }
  | {
      readonly id: string;
      readonly state: 'ran';
      readonly runs: number;
      readonly held: number;
      readonly why: string;
      readonly last: Phases;
    };

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    runs: { type: 'string', default: '1' },
    jobs: { type: 'string', default: '2' },
    write: { type: 'boolean', default: false },
    install: { type: 'boolean', default: false },
  },
});
const wanted = scripts().filter(
  ({ id }) => positionals.length === 0 || positionals.some((prefix) => id.startsWith(prefix)),
);
if (wanted.length === 0) {
  console.error(`no reproduction below ${REPRO}/ for: ${positionals.join(' ')}`);
  process.exit(2);
}
if (values.install) {
  installPackages(
    packagesOf(
      wanted.map(({ path }) => readFileSync(path, 'utf8')),
      isPresent,
    ),
  );
}
const outcomes: Outcome[] = [];
const queue = [...wanted];
await Promise.all(
  Array.from({ length: Math.max(1, Number(values.jobs)) }, async () => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      const outcome = await reproduce(next.id, next.path, Math.max(1, Number(values.runs)));
      outcomes.push(outcome);
      const done = `[${outcomes.length}/${wanted.length}]`;
      if (outcome.state === 'skipped') console.log(`${done} skip ${outcome.id}: ${outcome.why}`);
      else {
        const ok = outcome.held === outcome.runs;
        console.log(
          `${done} ${ok ? 'ok  ' : 'FAIL'} ${outcome.id} ${outcome.held}/${outcome.runs}${ok ? '' : `: ${outcome.why}`}`,
        );
        if (values.write && ok) write(outcome);
      }
    }
  }),
);
const ran = outcomes.filter((outcome) => outcome.state === 'ran');
const held = ran.filter((outcome) => outcome.held === outcome.runs);
const share = ran.length > 0 ? ((100 * held.length) / ran.length).toFixed(1) : '-';
console.log(
  `${held.length} of ${ran.length} reproduced (${share} %), ${outcomes.length - ran.length} skipped for want of a tool`,
);
if (ran.length < outcomes.length && !values.install) {
  console.log('With --install, as root on Debian, the tools that are missing are fetched first.');
}
const commandCount = ran.reduce((sum, { id }) => sum + commandsOf(id), 0);
const triedCount = ran.reduce((sum, { last }) => sum + last.tried.size, 0);
console.log(`${triedCount} of their ${commandCount} commands and snippets were run as the record has them`);
process.exitCode = held.length < ran.length ? 1 : 0;

function scripts(): { id: string; path: string }[] {
  return readdirSync(REPRO, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name: domain }) =>
      readdirSync(join(REPRO, domain))
        .filter((file) => /\.(sh|mjs|py)$/.test(file))
        .map((file) => ({ id: `${domain}/${file.replace(/\.\w+$/, '')}`, path: join(REPRO, domain, file) })),
    )
    .filter(({ id }) => existsSync(join(SIGNATURES, `${id}.json`)))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

async function reproduce(id: string, path: string, runs: number): Promise<Outcome> {
  const record = readRecord(id);
  const outOfRange = indexFaults(record, readFileSync(path, 'utf8'));
  let heldRuns = 0;
  let why = '';
  let last: Phases | null = null;
  for (let run = 0; run < runs; run++) {
    const { status, output } = await runScript(path);
    const phases = phasesOf(output);
    if (status === SKIPPED) return { id, state: 'skipped', why: output.replace(/^.*::skipped:: /s, '').trim() };
    const faults = [
      ...phases.faults,
      ...faultsAgainst(record, phases),
      ...outOfRange,
      ...(status === 0 ? [] : [`exit status ${status}`]),
    ];
    if (faults.length === 0) heldRuns++;
    else why = faults.join('; ');
    last = phases;
  }
  return { id, state: 'ran', runs, held: heldRuns, why, last: last ?? phasesOf('') };
}

function faultsAgainst(record: WireRecord, phases: Phases): string[] {
  const matches = (text: string): boolean =>
    matchesText(record.regex, text) || (record.regex_zh ? matchesText(record.regex_zh, text) : false);
  return [
    ...(matches(phases.provoke) ? [] : ['the regex does not match the provoked log']),
    ...(matches(phases['dead-end']) ? [] : ['the regex does not match after the dead end']),
    ...(matches(phases.workaround) ? ['the regex still matches after the workaround'] : []),
  ];
}

/** A script that puts to the test what the record does not have proves nothing. */
function indexFaults(record: WireRecord, script: string): string[] {
  return (
    [
      ['DEAD_END', record.dead_ends?.length ?? 0],
      ['WORKAROUND', record.workarounds?.length ?? 0],
    ] as const
  ).flatMap(([name, count]) => (indexIn(script, name) < count ? [] : [`${name} names none of the record's ${count}`]));
}

function indexIn(script: string, name: string): number {
  return Number(new RegExp(`\\b${name}=['"]?(\\d+)`).exec(script)?.[1] ?? 0);
}

function runScript(path: string): Promise<{ status: number; output: string }> {
  return new Promise((resolve) => {
    const interpreter = INTERPRETERS[path.split('.').at(-1) ?? ''] ?? 'bash';
    // A group of its own, so that a time-out also ends the servers that the script started.
    const child = spawn(interpreter, [path], { stdio: ['ignore', 'pipe', 'pipe'], detached: true, env: OUTSIDE_NPM });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
    const timer = setTimeout(() => {
      try {
        process.kill(-(child.pid ?? 0), 'SIGKILL');
      } catch {
        // It ended by itself in between.
      }
    }, RUN_MILLISECONDS);
    child.on('close', (status) => {
      clearTimeout(timer);
      resolve({ status: status ?? 1, output: Buffer.concat(chunks).toString('utf8') });
    });
  });
}

function phasesOf(output: string): Phases {
  const texts: Record<string, string[]> = {};
  const exits: Record<string, number> = {};
  const faults: string[] = [];
  const tried = new Set<string>();
  let version = '';
  let current = '';
  for (const line of output.split('\n')) {
    const header = /^::([a-z-]+):: ?(.*)$/.exec(line);
    if (!header) {
      texts[current]?.push(line);
      continue;
    }
    const [, name = '', rest = ''] = header;
    if (name === 'version') version = rest;
    else if (name === 'fault') faults.push(rest);
    else if (name === 'tried') tried.add(rest.split(' ')[0] ?? '');
    else {
      current = name;
      texts[current] = [];
      exits[current] = Number(/exit=(\d+)/.exec(rest)?.[1] ?? Number.NaN);
    }
  }
  const text = (name: string): string => (texts[name] ?? []).join('\n');
  return {
    version,
    provoke: text('provoke'),
    'dead-end': text('dead-end'),
    workaround: text('workaround'),
    exits,
    tried,
    faults,
  };
}

/** Counts go only beside the dead end and the workaround that the script put to the test. */
function write(outcome: Outcome & { state: 'ran' }): void {
  const { id, runs, held: heldRuns, last } = outcome;
  const record = readRecord(id);
  const script = readFileSync(wanted.find((each) => each.id === id)?.path ?? '', 'utf8');
  const deadEnd = record.dead_ends?.[indexIn(script, 'DEAD_END')];
  const workaround = record.workarounds?.[indexIn(script, 'WORKAROUND')];
  if (deadEnd) deadEnd.fail_rate = heldRuns / runs;
  if (workaround) workaround.success_rate = heldRuns / runs;
  record.evidence_count = runs;
  record.last_confirmed = new Date().toISOString().slice(0, 10);
  writeFileSync(join(SIGNATURES, `${id}.json`), `${JSON.stringify(record, null, 2)}\n`);
  writeFileSync(join(REPRO, `${id}.log`), last.provoke.endsWith('\n') ? last.provoke : `${last.provoke}\n`);
}

function commandsOf(id: string): number {
  return (readRecord(id).workarounds ?? []).reduce((sum, { commands }) => sum + (commands?.length ?? 0), 0);
}

function readRecord(id: string): WireRecord {
  return JSON.parse(readFileSync(join(SIGNATURES, `${id}.json`), 'utf8')) as WireRecord;
}
