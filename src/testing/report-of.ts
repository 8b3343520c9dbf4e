/** A short log, diagnosed against the records of this repository, which are read once for each file of tests. */
import { readSignatures } from '../compile/read-signatures.ts';
import { catalogueOf } from '../core/diagnosis/catalogue-of.ts';
import { diagnoseLog } from '../core/diagnosis/diagnose-log.ts';
import type { DiagnosisReport } from '../core/diagnosis/diagnosis.ts';

const catalogue = catalogueOf((await readSignatures('public/data/signatures')).records);

export async function reportOf(lines: readonly string[]): Promise<DiagnosisReport> {
  const bytes = new TextEncoder().encode(`${lines.join('\n')}\n`);
  return (await diagnoseLog({ source: 'a.log', bytes }, catalogue)).report;
}
