import { deflateSync, strFromU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readStory, type SharedStory, storyFragment } from './shared-story.ts';

const story: SharedStory = {
  format: 1,
  source: '构建.log',
  lines: 42,
  diagnoses: [
    {
      id: 'npm/eresolve',
      signature: { en: 'npm error ERESOLVE', zh: '依赖冲突' },
      role: 'root',
      line: 2,
      text: 'npm error ERESOLVE “quoted” ±',
      occurrences: 1,
      causedBy: null,
    },
  ],
  unknown: [{ line: 9, text: 'it broke' }],
};

const packed = (value: unknown): string =>
  `#story=${btoa(
    strFromU8(deflateSync(new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value))), true),
  )
    .replaceAll('+', '-')
    .replaceAll('/', '_')}`;

describe('a story in a link', () => {
  it('comes out as it went in', () => {
    expect(readStory(storyFragment(story))).toEqual(story);
  });

  it('uses only characters that an address may hold', () => {
    expect(storyFragment(story)).toMatch(/^#story=[\w-]+$/);
  });

  it('is not there in other fragments', () => {
    expect(readStory('')).toBeNull();
    expect(readStory('#L42')).toBeNull();
  });

  it.each([
    ['cut off', storyFragment(story).slice(0, -20)],
    ['not packed', '#story=hello'],
    ['another format', packed({ ...story, format: 2 })],
    [
      'a record id that is an address',
      packed({ ...story, diagnoses: [{ ...story.diagnoses[0], id: 'https://evil.example/x' }] }),
    ],
    ['a text without end', packed({ ...story, source: 'x'.repeat(5_000) })],
    ['a bomb', packed(`"${'x'.repeat(20_000_000)}"`)],
  ])('is called broken when it is %s', (_, fragment) => {
    expect(readStory(fragment)).toBe('broken');
  });
});
