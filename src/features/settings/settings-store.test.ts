import { describe, expect, it } from 'vitest';
import { parseSettings } from './settings-store.ts';

describe('parseSettings', () => {
  it('takes the defaults, silently, when nothing is stored', () => {
    expect(parseSettings(null)).toEqual({
      settings: { theme: 'system', language: null, singleKeys: true },
      broken: false,
    });
  });
  it('reads what is there and fills in what is not', () => {
    expect(parseSettings('{"theme":"dark"}')).toEqual({
      settings: { theme: 'dark', language: null, singleKeys: true },
      broken: false,
    });
  });
  it.each(['{', '[]', '"dark"', '{"theme":"purple"}', '{"language":7}'])('reports %s as broken', (text) => {
    expect(parseSettings(text)).toEqual({
      settings: { theme: 'system', language: null, singleKeys: true },
      broken: true,
    });
  });
});
