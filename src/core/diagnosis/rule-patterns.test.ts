import { describe, expect, test } from 'vitest';
import { rulePattern } from './rule-patterns.ts';

const found = (pattern: RegExp) => rulePattern(pattern.source);

describe('a rule as patterns to look for', () => {
  test('stays as it is where its text can be looked for', () => {
    expect(found(/^fatal: \S|panic at/)).toEqual({ alternatives: ['^fatal: \\S', 'panic at'], apart: [] });
  });

  test('forbids nothing that another case might allow', () => {
    expect(found(/^(?!note|Note)error: (?!No\b)[^a-z]/).alternatives).toEqual(['^error: [^]']);
  });

  test('is written out where only a choice holds text to look for', () => {
    expect(found(/^\w+ [✘✗] \d/).alternatives).toEqual(['^\\w+ ✘ \\d', '^\\w+ ✗ \\d']);
    expect(found(/^TS\d{3,5}: /).alternatives).toHaveLength(10);
  });

  test('is begun later where its beginning has too many ways', () => {
    const { alternatives, apart } = found(/^(?:a:)?(?:b:)?(?:c:)?(?:d:)?(?:e:)?x?\.(?:kt|java|scala):(?:1|2)/);
    expect(apart).toEqual([]);
    expect(alternatives).toHaveLength(1);
    expect(alternatives[0]).toMatch(/^\(\?:[b-e]:\)\?.*x\?\\\.\(\?:kt\|java\|scala\):\(\?:1\|2\)$/);
  });

  test('is not looked for by white space, and has what repeats beside the text it belongs to', () => {
    expect(found(/^ {4,40}\^ [A-Z]/).alternatives).toEqual(['^ {0,36}    \\^ [A-Z]']);
    expect(found(/^ {3,}\d/)).toEqual({ alternatives: [], apart: ['^    *\\d'] });
  });

  test('is tried apart where it holds no text at all', () => {
    expect(found(/^\d+\)$/)).toEqual({ alternatives: [], apart: ['^\\d+\\)$'] });
  });
});
