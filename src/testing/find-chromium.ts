/**
 * The Chromium that browser tests run in: `CHROMIUM_PATH`, then the system's, then Playwright's own. Where there is none,
 * it is installed: from Debian's packages where that is possible, else Playwright's download.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright';

const SYSTEM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** @returns `null` when there is no Chromium on this machine. */
export function findChromium(): string | null {
  const wished = process.env.CHROMIUM_PATH;
  if (wished) return existsSync(wished) ? wished : null;
  return [...SYSTEM, chromium.executablePath()].find((path) => path && existsSync(path)) ?? null;
}

/** @throws when none can be installed either. */
export function ensureChromium(): string {
  const present = findChromium();
  // Chinese pages are drawn with the system's fonts; without any, screenshots show boxes.
  if (present) return present;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    run('apt-get', ['-o', 'DPkg::Lock::Timeout=600', 'update']);
    run('apt-get', [
      '-o',
      'DPkg::Lock::Timeout=600',
      'install',
      '-y',
      '--no-install-recommends',
      'chromium',
      'fonts-noto-cjk',
    ]);
  } else {
    run('npx', ['playwright', 'install', 'chromium']);
  }
  const installed = findChromium();
  if (!installed) throw new Error('no Chromium: install one and name it in CHROMIUM_PATH');
  return installed;
}

function run(program: string, args: string[]): void {
  spawnSync(program, args, { stdio: 'inherit' });
}
