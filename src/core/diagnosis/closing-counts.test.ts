/** A runner's closing count belongs to the tests that failed; it is shown of its own only where nothing else is. */
import { describe, expect, test } from 'vitest';
import { reportOf } from '../../testing/report-of.ts';

const unknownIn = async (lines: readonly string[]): Promise<string[]> =>
  (await reportOf(lines)).unknown.map(({ text }) => text);

const RUNNERS: readonly (readonly [string, readonly string[], string])[] = [
  [
    'pytest',
    [
      '____ test_total ____',
      '>       assert total([1]) == 2',
      'E       assert 1 == 2',
      'cart_test.py:4: AssertionError',
    ],
    '==== 1 failed, 3 passed in 0.12s ====',
  ],
  [
    'clojure.test',
    ['FAIL in (totals) (cart_test.clj:9)', 'expected: (= 2 (total [1]))', '  actual: (not (= 2 1))'],
    '1 failures, 0 errors.',
  ],
  [
    'Jest',
    ['  ● Cart › totals', '', '    expect(received).toBe(expected) // Object.is equality', '', '    Expected: 2'],
    'Tests:       1 failed, 3 passed, 4 total',
  ],
  ['Go', ['--- FAIL: TestTotal (0.00s)', '    cart_test.go:9: got 1, want 2'], 'FAIL\tacme.test/cart\t0.004s'],
  ['RSpec', ['  1) Cart totals', '     Failure/Error: expect(cart.total).to eq(2)', ''], '4 examples, 1 failure'],
  [
    'PHPUnit',
    ['There was 1 failure:', '', '1) CartTest::testTotal', 'Failed asserting that 1 is identical to 2.'],
    'FAILURES!',
  ],
  ['node:test', ['not ok 1 - totals the cart'], '# fail 1'],
  [
    'cargo',
    ["thread 'tests::total' panicked at src/cart.rs:9:5:", 'assertion `left == right` failed'],
    'test result: FAILED. 3 passed; 1 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.00s',
  ],
];

describe('a closing count', () => {
  test.each(RUNNERS)('of %s is not listed beside the test that failed', async (_, failure, count) => {
    const unknown = await unknownIn([...failure, '', count]);
    expect(unknown.length).toBeGreaterThan(0);
    expect(unknown.join('\n')).not.toContain(count.trim().slice(0, 24));
  });

  test.each(RUNNERS)('of %s is all there is to show where no test is named', async (_, __, count) => {
    expect(await unknownIn(['collecting', count])).toEqual([expect.stringContaining(count.trim().slice(0, 24))]);
  });

  test('of a step of its own is shown beside what failed in another step', async () => {
    const step = (lines: readonly string[]) => [...lines, '##[error]Process completed with exit code 1.'];
    const [, failure = []] = RUNNERS[0] ?? [];
    const unknown = await unknownIn([
      '##[group]Run make unit',
      ...step(failure),
      '##[group]Run make slow',
      ...step(['==== 2 failed, 3 passed in 0.12s ====']),
    ]);
    expect(unknown).toContain('==== 2 failed, 3 passed in 0.12s ====');
  });

  test('is not listed beside a record that names what failed', async () => {
    const unknown = await unknownIn([
      '____ ERROR collecting cart_test.py ____',
      "E   ModuleNotFoundError: No module named 'orjson'",
      '==== 1 error in 0.12s ====',
    ]);
    expect(unknown).toEqual([]);
  });
});
