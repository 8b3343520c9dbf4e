/**
 * Prints what the workaround of a record tells a reader to type, with the placeholders filled in; harness.sh runs it.
 *
 *   node record-commands.mjs text   RECORD WORKAROUND COMMAND [placeholder=value…]   one command or snippet
 *   node record-commands.mjs script RECORD WORKAROUND [placeholder=value…]           its shell commands, one after the other,
 *                                                                                   each followed by its exit status
 *
 * Exit status 2 and a line on standard error when there is no such command or a placeholder has no value.
 */
import { readFileSync } from 'node:fs';

const [mode, file, workaround, ...rest] = process.argv.slice(2);
const commands = JSON.parse(readFileSync(file, 'utf8')).workarounds?.[Number(workaround)]?.commands ?? [];
const only = mode === 'text' ? Number(rest.shift()) : null;
const values = new Map(rest.map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]));

function filled({ shell, run }) {
  const text = run.replace(/<([\p{L}][\p{L}\p{N} _.|/-]*)>/gu, (whole, name) => values.get(name) ?? whole);
  const left = /^(?:ba|z|da)?sh$/.test(shell) ? /<[\p{L}][\p{L}\p{N} _-]*>/u.exec(text) : null;
  if (left) fail(`no value for ${left[0]} in: ${run}`);
  return text;
}

function fail(message) {
  console.error(message);
  process.exit(2);
}

if (mode === 'text') {
  const command = commands[only] ?? fail(`workarounds[${workaround}] has no commands[${only}]`);
  process.stdout.write(`${filled(command)}\n`);
} else {
  const numbered = commands.map((command, at) => ({ ...command, at })).filter(({ shell }) => /^(?:ba|z|da)?sh$/.test(shell));
  if (numbered.length === 0) fail(`workarounds[${workaround}] has no shell commands`);
  for (const command of numbered) {
    const text = filled(command);
    // A here-document ends at a line of its own, so the status is asked for on a new line.
    const quoted = `'$ ${text.replace(/'/g, `'\\''`)}'`;
    process.stdout.write(`printf '%s\\n' ${quoted}\n${text}\nprintf '\\n::tried:: ${workaround}.${command.at} exit=%s\\n' $?\n`);
  }
}
