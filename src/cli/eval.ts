/**
 * `npm run eval -- [--misses] FOLDER…`: measures diagnosis on folders of `cases/*.log` and `labels.jsonl` (see
 * `core/diagnosis/evaluate.ts`). Logs without a label, and those under `clean/`, are taken to be clean.
 */
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readSignatures } from '../compile/read-signatures.ts';
import { catalogueOf } from '../core/diagnosis/catalogue-of.ts';
import { diagnoseLog } from '../core/diagnosis/diagnose-log.ts';
import { type CaseLabel, type CaseResult, figuresOf, judgeCase } from '../core/diagnosis/evaluate.ts';

const args = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const showMisses = process.argv.includes('--misses');

const { records } = await readSignatures('public/data/signatures');
const catalogue = catalogueOf(records);

const own = args.length === 0;
for (const folder of own ? ['src/core/diagnosis/corpus', 'repro'] : args) {
  const results: CaseResult[] = [];
  for (const { path, label } of folder === 'repro' && own ? reproducedCases() : await casesOf(folder)) {
    const { report } = await diagnoseLog({ source: path, bytes: await readFile(path) }, catalogue);
    const result = judgeCase(report, label);
    results.push(result);
    const missed =
      result.falseAlarm ||
      result.wrongFirst ||
      (!result.clean && ((result.locatable && result.locatedAt !== 1) || (result.nameable && result.namedAt !== 1)));
    if (showMisses && missed) {
      console.log(
        `${result.case}: named ${result.namedAt ?? '-'} located ${result.locatedAt ?? '-'}${result.wrongFirst ? ' WRONG' : ''}${result.falseAlarm ? ' FALSE ALARM' : ''}; wanted ${label.root ?? '-'} @${label.key_line_no ?? '-'}; shown ${result.shown}`,
      );
    }
  }
  const { cases, clean, shares } = figuresOf(results);
  console.log(`${folder}: ${cases} logs, ${clean} of them clean, ${records.length} records`);
  for (const [name, [count, of]] of Object.entries(shares)) {
    console.log(`  ${name.padEnd(13)} ${of === 0 ? '-' : `${((100 * count) / of).toFixed(1)} %`}  (${count} of ${of})`);
  }
}

/** The log that gave rise to a record must lead to it. */
function reproducedCases(): { path: string; label: CaseLabel }[] {
  return records
    .filter(({ id }) => existsSync(join('repro', `${id}.log`)))
    .map(({ id }) => ({ path: join('repro', `${id}.log`), label: { case: id, root: id } }));
}

async function casesOf(folder: string): Promise<{ path: string; label: CaseLabel }[]> {
  const labelsFile = join(folder, 'labels.jsonl');
  const labels = existsSync(labelsFile)
    ? (await readFile(labelsFile, 'utf8'))
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => JSON.parse(line) as CaseLabel)
    : [];
  const byCase = new Map(labels.map((label) => [bare(label.case), label]));
  const found: { path: string; label: CaseLabel }[] = [];
  for (const part of ['cases', 'clean']) {
    if (!existsSync(join(folder, part))) continue;
    for (const name of (await readdir(join(folder, part), { recursive: true })).sort()) {
      if (!/\.(?:log|txt|gz|zip)$/.test(name)) continue;
      found.push({
        path: join(folder, part, name),
        label: (part === 'cases' && byCase.get(bare(name))) || { case: `${part}/${name}` },
      });
    }
  }
  return found;
}

function bare(name: string): string {
  return name.replace(/^cases\//, '').replace(/\.(?:log|txt)$/, '');
}
