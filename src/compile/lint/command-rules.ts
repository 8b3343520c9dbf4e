/** Gate on commands: they parse in the shell they name, with each placeholder standing for one word. */
import { spawnSync } from 'node:child_process';
import { Script } from 'node:vm';
import type { CheckedRecord, Complaint, Rule } from './rule.ts';
import { isOurs } from './rule.ts';

const PLACEHOLDER = /<[A-Za-z][\w .|/-]*>/g;

export const commandsParse: Rule = {
  name: 'commands-parse',
  *check(checked): Iterable<Complaint> {
    for (const { field, shell, run } of ourCommands(checked)) {
      const fault = parseFault(shell, run.replace(PLACEHOLDER, 'placeholder'));
      if (fault) yield { field, detail: `does not parse as ${shell}: ${fault}` };
    }
  },
};

/** What works at the writer's desk and not at the reader's; each was met in a record that had been read twice. */
const HABITS: readonly (readonly [pattern: RegExp, detail: string])[] = [
  [/(?:^|[;&|] *)python(?= )/m, 'python may be absent or Python 2: python3'],
  [/(?:^|[;&|] *)pip3?(?= install)/m, 'pip may belong to another Python: python3 -m pip'],
  [/\bapt(?= (?:install|update|remove) )/, 'apt has no stable command line: apt-get'],
  [/-o ([\w<>-]+) && \1(?= |$)/m, 'what was built here is not on PATH: ./'],
  [/\bsystemctl status\b[^;|]*&&/, 'systemctl status fails for a unit that is down, so what follows never runs'],
];

export const commandHabits: Rule = {
  name: 'command-habits',
  *check(checked): Iterable<Complaint> {
    for (const { field, shell, run } of ourCommands(checked)) {
      if (shell !== 'bash') continue;
      for (const [pattern, detail] of HABITS) if (pattern.test(run)) yield { field, detail };
    }
  },
};

/** Every command of a record of ours, with the field that it stands in. */
function* ourCommands(checked: CheckedRecord): Iterable<{ field: string; shell: string; run: string }> {
  if (!isOurs(checked)) return;
  for (const [i, item] of checked.record.workarounds.entries()) {
    for (const [j, { shell, run }] of item.commands.entries()) {
      yield { field: `workarounds[${i}].commands[${j}]`, shell, run };
    }
  }
}

function parseFault(shell: string, text: string): string | null {
  if (/^(ba|z|da)?sh$/.test(shell)) return runParser('bash', ['-n'], text);
  if (shell === 'python') return runParser('python3', ['-c', 'import ast,sys; ast.parse(sys.stdin.read())'], text);
  if (shell === 'json') {
    try {
      JSON.parse(text);
      return null;
    } catch (error) {
      return String(error);
    }
  }
  if ((shell === 'js' || shell === 'javascript') && !/^\s*(import|export)\b/m.test(text)) {
    // Compiled, never run. Top-level await is fine in modules, so it stands in an async function; a piece of a
    // configuration object stands in braces.
    const faults = [`async () => {\n${text}\n}`, `({\n${text}\n})`].map(scriptFault);
    return faults.includes(null) ? null : (faults[0] ?? null);
  }
  return null;
}

function scriptFault(source: string): string | null {
  try {
    new Script(source);
    return null;
  } catch (error) {
    return String(error);
  }
}

/** A parser that is not on this machine says nothing. */
function runParser(program: string, args: string[], text: string): string | null {
  const { status, stderr, error } = spawnSync(program, args, { input: text, encoding: 'utf8', timeout: 10_000 });
  if (error) return null;
  return status === 0 ? null : (stderr.trim().split('\n').at(-1) ?? 'unknown');
}
