/**
 * `errdex` for a terminal and CI: the same core as the page. Exit status as grep's: 0 something found, 1 nothing found,
 * 2 bad input.
 */
import { parseArgs } from 'node:util';
import { CliError } from './cli-error.ts';
import { diagnose } from './diagnose.ts';
import { search } from './search.ts';
import { validate } from './validate.ts';

const USAGE = `errdex: a field guide to software errors

  errdex diagnose [--json] [--lang en|zh] FILE…    what broke first in these logs; "-" is standard input
  errdex search [--json] [--lang en|zh] [--limit N] QUERY
  errdex validate PATH…                            a record, a folder of records, or a bundle

Exit status: 0 found (or valid), 1 nothing found (or faults), 2 bad input.
`;

async function main(argv: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      lang: { type: 'string', default: 'en' },
      limit: { type: 'string', default: '10' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  const [command, ...operands] = positionals;
  if (values.help || command === 'help') {
    process.stdout.write(USAGE);
    return 0;
  }
  if (values.lang !== 'en' && values.lang !== 'zh') throw new CliError(`--lang takes en or zh, not ${values.lang}`);
  const limit = Number(values.limit);
  if (!Number.isInteger(limit) || limit < 1)
    throw new CliError(`--limit takes a whole number from 1, not ${values.limit}`);
  const options = { json: values.json, language: values.lang, limit } as const;
  switch (command) {
    case 'diagnose':
      return diagnose(operands, options);
    case 'search':
      return search(operands, options);
    case 'validate':
      return validate(operands, options);
    default:
      process.stderr.write(USAGE);
      return 2;
  }
}

// A reader such as `head` may close the pipe early.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

main(process.argv.slice(2)).then(
  (status) => {
    process.exitCode = status;
  },
  (error: unknown) => {
    const known = error instanceof CliError || (error instanceof Error && 'code' in error);
    process.stderr.write(
      `errdex: ${known || !(error instanceof Error) ? String((error as Error).message ?? error) : error.stack}\n`,
    );
    process.exitCode = 2;
  },
);
