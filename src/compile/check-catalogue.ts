/**
 * `npm run check:catalogue [-- --stats] [--keep-costs] [id or domain …]`: prints every fault with file, record, field and reason; exit
 * status 1 when an error is among them.
 */
import { join } from 'node:path';
import { describeFault } from '../core/record/describe-fault.ts';
import { lintCatalogue } from './lint/lint-catalogue.ts';
import { keepRegexCosts } from './lint/regex-cost.ts';
import { catalogueStats, printStats } from './lint/stats.ts';

const root = process.cwd();
const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const { checked, faults } = await lintCatalogue({
  signatures: join(root, 'public/data/signatures'),
  repro: join(root, 'repro'),
  cleanLogs: join(root, 'src/core/diagnosis/corpus/clean'),
});
if (process.argv.includes('--keep-costs')) {
  keepRegexCosts(
    checked.flatMap(({ record }) =>
      [record.regex, record.regexZh ?? [], record.detect.map((each) => each.versionRegex)].flat(),
    ),
  );
}
const shown = faults.filter(({ file }) => wanted.length === 0 || wanted.some((prefix) => file?.startsWith(prefix)));
for (const fault of shown) console.log(describeFault(fault));
if (process.argv.includes('--stats')) printStats(catalogueStats(checked.map(({ record }) => record)));
const errors = shown.filter(({ severity }) => severity === 'error').length;
console.log(`${checked.length} records, ${errors} errors, ${shown.length - errors} warnings`);
process.exitCode = errors > 0 ? 1 : 0;
