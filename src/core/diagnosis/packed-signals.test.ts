import { describe, expect, test } from 'vitest';
import { ALL_RULES } from './failure-rules/all-rules.ts';
import { ANNOTATION, LEVEL, passedRule, type Signal, STEP } from './line-signals.ts';
import { SignalPacker, SignalPile } from './packed-signals.ts';

const [anyRule] = ALL_RULES;
if (!anyRule) throw new Error('there are no rules');

function signal(line: number, over: Partial<Signal> = {}): Signal {
  return { line, rule: anyRule as Signal['rule'], marker: null, text: `line ${line}`, code: null, ...over };
}

function piled(packs: readonly (readonly Signal[])[]): readonly Signal[] {
  const packer = new SignalPacker();
  const pile = new SignalPile();
  for (const pack of packs) {
    for (const each of pack) packer.put(each);
    pile.add(packer.take(), 0);
  }
  return pile.all();
}

describe('packed signals', () => {
  test('come out as they went in', () => {
    const exit = ALL_RULES.find(({ kind }) => kind === 'exit') as Signal['rule'];
    const signals = [
      signal(1, { text: '' }),
      signal(2, { rule: STEP, marker: 'group', text: 'Run make 错误 \ud83d\ude80' }),
      signal(3, { rule: exit, code: 137 }),
      signal(4, { rule: passedRule(exit), code: 0 }),
      signal(5, { rule: ANNOTATION, marker: 'error', text: 'half a pair \ud83d' }),
      signal(6, { rule: LEVEL, text: 'x'.repeat(400) }),
      signal(7, { code: 3221225781 }),
    ];
    expect(piled([signals.slice(0, 3), [], signals.slice(3)])).toEqual(signals);
  });

  test('count their lines from where their stretch begins', () => {
    const packer = new SignalPacker();
    const pile = new SignalPile();
    for (const before of [0, 100, 250]) {
      packer.put(signal(7));
      pile.add(packer.take(), before);
    }
    expect(pile.all().map(({ line }) => line)).toEqual([7, 107, 257]);
  });

  test.each([1, 700, 20_000])('of too many the first and the last are kept, in packs of %d', (size) => {
    const all = Array.from({ length: 20_000 }, (_, at) => signal(at + 1));
    const packs: Signal[][] = [];
    for (let from = 0; from < all.length; from += size) packs.push(all.slice(from, from + size));
    expect(piled(packs)).toEqual([...all.slice(0, 3000), ...all.slice(-6000)]);
  });

  test('that are dropped are let go, and no others', () => {
    const packer = new SignalPacker();
    const freed = new Set<unknown>();
    const pile = new SignalPile((row) => freed.add(row));
    const packs = Array.from({ length: 20 }, (_, pack) => {
      for (let at = 0; at < 1000; at++) packer.put(signal(pack * 1000 + at + 1));
      const taken = packer.take();
      pile.add(taken, 0);
      return taken;
    });
    const kept = new Set(pile.packs);
    expect(kept.size).toBe(9);
    for (const pack of packs)
      for (const row of [pack.numbers, pack.units]) expect(freed.has(row)).toBe(!kept.has(pack));
  });
});
