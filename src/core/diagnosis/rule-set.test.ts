import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ALL_RULES as RULES } from './failure-rules/all-rules.ts';
import { alternativesOf, RuleSet } from './rule-set.ts';

describe('a set of rules', () => {
  test('splits an expression at its top only', () => {
    expect(alternativesOf('^a(?:b|c)[|]d\\||e')).toEqual(['^a(?:b|c)[|]d\\|', 'e']);
  });

  test('finds on every line of every captured log what the rules find one by one', () => {
    const set = new RuleSet(RULES);
    const folder = 'repro';
    const logs = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.log'));
    const lines = new Set(logs.flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n')));
    expect(lines.size).toBeGreaterThan(1000);
    for (const line of lines) {
      const alone = RULES.filter(({ pattern, except }) => pattern.test(line) && !except?.test(line)).map(
        ({ name }) => name,
      );
      const together = [...set.fitting(line)].map(({ rule }) => rule.name);
      expect(together.sort(), line).toEqual(alone.sort());
    }
  });
});
