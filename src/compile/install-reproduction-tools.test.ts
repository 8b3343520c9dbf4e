import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isPresent, packagesOf } from './install-reproduction-tools.ts';

describe('packagesOf', () => {
  it('tells Debian packages from those of npm, each once', () => {
    const scripts = [
      'TOOL=tsc\nPACKAGES="nodejs npm:typescript@5.9.3"\n',
      'NEEDS="node g++" PACKAGES=\'nodejs g++ npm:@babel/core@7\'',
    ];
    expect(packagesOf(scripts, () => false)).toEqual({
      debian: ['g++', 'nodejs'],
      npm: ['@babel/core@7', 'typescript@5.9.3'],
    });
  });

  it('wants nothing for a script whose commands are there', () => {
    const scripts = ['NEEDS="go gofmt" PACKAGES="golang-go"', 'NEEDS="ruby" PACKAGES="ruby"'];
    expect(packagesOf(scripts, (name) => name !== 'ruby')).toEqual({ debian: ['ruby'], npm: [] });
  });

  it('wants the libraries of npm, which no command tells of', () => {
    const scripts = ['NEEDS="node" PACKAGES="nodejs npm:express@5"'];
    expect(packagesOf(scripts, () => true)).toEqual({ debian: [], npm: ['express@5'] });
  });

  it('leaves remarks out', () => {
    expect(packagesOf(['PACKAGES="terraform (from HashiCorp)"'], () => false)).toEqual({
      debian: ['terraform'],
      npm: [],
    });
  });
});

describe('isPresent', () => {
  it('looks for files where they lie, whatever version their name says', () => {
    const folder = mkdtempSync(join(tmpdir(), 'wheels-'));
    writeFileSync(join(folder, 'wheel-0.38.4-py3-none-any.whl'), '');
    expect(isPresent(join(folder, 'wheel-*.whl'))).toBe(true);
    expect(isPresent(join(folder, 'wheel-0.38.4-py3-none-any.whl'))).toBe(true);
    expect(isPresent(join(folder, 'setuptools-*.whl'))).toBe(false);
    expect(isPresent(join(folder, 'absent', 'wheel-*.whl'))).toBe(false);
  });
});
