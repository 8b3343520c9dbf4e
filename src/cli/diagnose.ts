/** `errdex diagnose FILE…`: the story of each log, for people or as one JSON object a line. */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { diagnoseLog } from '../core/diagnosis/diagnose-log.ts';
import type { Diagnosis, DiagnosisReport } from '../core/diagnosis/diagnosis.ts';
import { jsonReportOf } from '../core/diagnosis/json-report.ts';
import type { LogInput } from '../core/log/log-input.ts';
import type { LocalisedText } from '../core/record/model.ts';
import { CliError, type CliOptions } from './cli-error.ts';
import { openBuiltCatalogue } from './open-built-catalogue.ts';
import { CLI_TEXTS } from './texts.ts';

/** @returns 0 something found in any of the files, 1 nothing found, 2 a file could not be read. */
export async function diagnose(files: readonly string[], options: CliOptions): Promise<number> {
  if (files.length === 0) throw new CliError('diagnose needs a file; "-" is standard input');
  const catalogue = await openBuiltCatalogue();
  let found = false;
  let bad = false;
  for (const file of files) {
    try {
      const { report } = await diagnoseLog(await inputOf(file), catalogue);
      if (report.binary) {
        bad = true;
        process.stderr.write(`errdex: ${file}: ${CLI_TEXTS[options.language].binary}\n`);
      }
      found ||= report.diagnoses.length > 0;
      process.stdout.write(
        options.json ? `${JSON.stringify(jsonReportOf(report, options.language))}\n` : textOf(report, options),
      );
    } catch (error) {
      if (!(error instanceof Error && ('code' in error || error instanceof CliError))) throw error;
      // One unreadable file does not keep the others from being read.
      bad = true;
      process.stderr.write(`errdex: ${file}: ${error.message}\n`);
    }
  }
  return bad ? 2 : found ? 0 : 1;
}

async function inputOf(file: string): Promise<LogInput> {
  if (file === '-') return { source: '-', bytes: process.stdin };
  if ((await stat(file)).isDirectory()) throw new CliError('is a folder, not a log');
  return { source: file, bytes: createReadStream(file, { highWaterMark: 1 << 20 }) };
}

function textOf(report: DiagnosisReport, { language }: CliOptions): string {
  const texts = CLI_TEXTS[language];
  const shown = (text: LocalisedText): string => text[language] ?? text.en ?? text.zh ?? '';
  const lines = [`${report.source}: ${texts.lines(report.lines)}`];
  const describe = (each: Diagnosis): void => {
    const times = each.occurrences > 1 ? ` ×${each.occurrences}` : '';
    lines.push(`  ${texts.roles[each.role]}  ${each.id}${times}`, `      ${shown(each.signature)}`);
    lines.push(`      ${texts.line(each.line)}: ${each.text.trim()}`);
    if (each.causedBy !== null) lines.push(`      ${texts.causedBy} ${each.causedBy}`);
    for (const { commands } of each.workarounds.slice(0, 1)) {
      for (const { run } of commands) lines.push(...run.split('\n').map((row) => `      $ ${row}`));
    }
  };
  const tellUnknown = (): void => {
    for (const region of report.unknown.slice(0, 3)) {
      lines.push(`  ${texts.unknown}`, `      ${texts.line(region.line)}: ${region.text.trim()}`);
    }
  };
  // Where what is not known broke first, it is told first.
  if (report.first === 'unknown') tellUnknown();
  for (const each of report.diagnoses) describe(each);
  if (report.diagnoses.length === 0) lines.push(`  ${texts.nothing}`);
  if (report.first !== 'unknown') tellUnknown();
  return `${lines.join('\n')}\n`;
}
