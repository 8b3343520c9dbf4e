import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fillCommand } from './fill-commands.ts';

const bash = (run: string, captures: Record<string, string>): string =>
  fillCommand({ shell: 'bash', run }, captures).run;

describe('a filled command', () => {
  test('takes plain names as they are and keeps what the log does not say', () => {
    expect(bash('npm install <module> --save-<kind>', { module: '@acme/cart' })).toBe(
      'npm install @acme/cart --save-<kind>',
    );
  });

  test('matches placeholder and capture whatever joins their words', () => {
    expect(bash('kubectl logs <pod-name>', { podName: 'web-0' })).toBe('kubectl logs web-0');
    expect(bash('kubectl logs <pod-name>', { pod_name: 'web-0' })).toBe('kubectl logs web-0');
  });

  test('takes the group of another wording, and before it the one that has the very name', () => {
    expect(bash('ping <host>', { host2: 'db' })).toBe('ping db');
    expect(bash('ls <path>', { path_zsh: './run' })).toBe('ls ./run');
    expect(bash('ping <host>', { host_line: 'cache', host: 'db' })).toBe('ping db');
    expect(bash('ls <pod-name>', { pod: 'web-0' })).toBe('ls <pod-name>');
  });

  test('marks what was filled in', () => {
    expect(fillCommand({ shell: 'bash', run: 'kill <pid>; lsof -i :<port>' }, { port: '3000' }).parts).toEqual([
      { text: 'kill ', placeholder: null, filled: false },
      { text: '<pid>', placeholder: 'pid', filled: false },
      { text: '; lsof -i :', placeholder: null, filled: false },
      { text: '3000', placeholder: 'port', filled: true },
    ]);
  });

  test('quotes what would mean something to the shell', () => {
    expect(bash('ls <path>', { path: 'my file; rm -rf /' })).toBe("ls 'my file; rm -rf /'");
    expect(bash('ls "<path>"', { path: '$(id)' })).toBe('ls "\\$(id)"');
    expect(bash("ls '<path>'", { path: "it's" })).toBe("ls 'it'\\''s'");
  });

  test('leaves the placeholder where a value cannot be put safely', () => {
    expect(bash('rm <path>', { path: '-rf x' })).toBe('rm <path>');
    expect(bash('cat <<EOF\n<path>\nEOF', { path: '$(id)' })).toBe('cat <<EOF\n<path>\nEOF');
    expect(bash('echo $(ls "<path>")', { path: 'a b' })).toBe('echo $(ls "<path>")');
    expect(bash('ls <path>', { path: 'a\u202eb' })).toBe('ls <path>');
    expect(bash('ls <path>', { path: 'a\nb' })).toBe('ls <path>');
  });

  test('takes markup for markup in languages that have it', () => {
    const command = { shell: 'jsx', run: 'return <div>{value}</div>' };
    expect(fillCommand(command, {}).run).toBe(command.run);
  });

  test('doubles quotes in SQL and never fills a bare place there with more than a name', () => {
    const sql = (run: string, value: string): string => fillCommand({ shell: 'sql', run }, { value }).run;
    expect(sql("SELECT '<value>'", "o'hara")).toBe("SELECT 'o''hara'");
    expect(sql('DROP TABLE <value>', 'a; DROP TABLE b')).toBe('DROP TABLE <value>');
  });

  test('hands bash exactly one word, whatever the log says', () => {
    const templates = ['printf "%s\\0" <v>', 'printf "%s\\0" "<v>"', "printf '%s\\0' '<v>'", 'printf "%s\\0" x<v>y'];
    fc.assert(
      fc.property(
        fc.constantFrom(...templates),
        fc.string({ minLength: 1, maxLength: 30, unit: 'binary-ascii' }),
        (template, raw) => {
          const { run, parts } = fillCommand({ shell: 'bash', run: template }, { v: raw });
          if (!parts.some(({ filled }) => filled)) return;
          const value = raw.trim();
          const wanted = template.includes('x<v>y') ? `x${value}y\0` : `${value}\0`;
          expect(execFileSync('bash', ['-c', run], { encoding: 'utf8' })).toBe(wanted);
        },
      ),
      { numRuns: 120 },
    );
  });
});
