/**
 * Vite plugin: in place of the code that compiles the rules of failure stands what comes of it, so that no worker has to. In
 * tests, too: they then compile them once together.
 */
import type { Plugin } from 'vite';
import { ruleTables as compiledRules } from '../core/diagnosis/rule-tables.ts';

const MODULE = /\/core\/diagnosis\/rule-tables\.ts$/;

export function ruleTables(): Plugin {
  let code: string | null = null;
  return {
    name: 'errdex-rule-tables',
    enforce: 'pre',
    load(id) {
      if (!MODULE.test(id)) return null;
      code ??= moduleOf(compiledRules());
      return code;
    },
  };
}

function moduleOf({ tables, ruleOf, apart }: ReturnType<typeof compiledRules>): string {
  const base64 = Buffer.from(tables).toString('base64');
  return `const tables = Uint8Array.from(atob('${base64}'), (byte) => byte.charCodeAt(0));
const rules = { tables, ruleOf: ${JSON.stringify(ruleOf)}, apart: ${JSON.stringify(apart)} };
export function ruleTables() {
  return rules;
}
`;
}
