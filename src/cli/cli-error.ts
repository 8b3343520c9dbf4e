/** Input that cannot be worked with: told on standard error, exit status 2. */
export class CliError extends Error {
  override name = 'CliError';
}

/** What every command understands. */
export interface CliOptions {
  readonly json: boolean;
  readonly language: 'en' | 'zh';
  readonly limit: number;
}
