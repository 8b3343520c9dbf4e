/**
 * Installs what reproductions say they need in `PACKAGES="…"`: Debian packages with apt-get (as root) and `npm:name@version`
 * into the folder that `repro/npm-packages.sh` looks into. What neither source has is left, and its scripts are skipped.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** As in `repro/npm-packages.sh`. */
const NODE_MODULES = process.env.REPRO_NODE_MODULES ?? '/tmp/errdex-repro-npm/node_modules';

export interface WantedPackages {
  readonly debian: readonly string[];
  readonly npm: readonly string[];
}

/**
 * What the `PACKAGES="…"` lines of scripts name, each once; remarks in parentheses are left out.
 * @param isPresent whether a command or file is there: a script whose `NEEDS="…"` are all there wants nothing of Debian. Packages of
 *   npm are wanted all the same, for many bring no command.
 */
export function packagesOf(scripts: readonly string[], isPresent: (name: string) => boolean): WantedPackages {
  const names = new Set<string>();
  for (const script of scripts) {
    const needs = [...script.matchAll(/\bNEEDS=["']([^"']*)["']/g)].flatMap(([, list = '']) => list.split(/\s+/));
    const isReady = needs.length > 0 && needs.every((name) => name === '' || isPresent(name));
    for (const [, list = ''] of script.matchAll(/\bPACKAGES=["']([^"']*)["']/g)) {
      for (const name of list.replace(/\([^)]*\)/g, ' ').split(/\s+/)) {
        if (name.startsWith('npm:') || (name !== '' && !isReady)) names.add(name);
      }
    }
  }
  const all = [...names].sort();
  return {
    debian: all.filter((name) => /^[a-z0-9][a-z0-9+.-]+$/.test(name)),
    npm: all.filter((name) => name.startsWith('npm:')).map((name) => name.slice('npm:'.length)),
  };
}

/**
 * Whether what a script needs is there: a command, on PATH or among the packages of npm that reproductions share, or a file by
 * its whole path, whose name may have one `*` in it.
 */
export function isPresent(name: string): boolean {
  if (name.startsWith('/')) return hasFile(name);
  if (existsSync(join(NODE_MODULES, '.bin', name))) return true;
  return (process.env.PATH ?? '').split(':').some((folder) => existsSync(join(folder, name)));
}

function hasFile(path: string): boolean {
  const folder = dirname(path);
  const [start = '', end] = basename(path).split('*');
  if (end === undefined) return existsSync(path);
  return existsSync(folder) && readdirSync(folder).some((name) => name.startsWith(start) && name.endsWith(end));
}

/** Says which package could not be installed, and goes on with the others. */
export function installPackages({ debian, npm }: WantedPackages): void {
  const missing = debian.filter(
    (name) => output('dpkg-query', ['-W', '-f', '${Status}', name]) !== 'install ok installed',
  );
  if (missing.length > 0) {
    run('apt-get', ['update', '-q']);
    const known = missing.filter((name) => output('apt-cache', ['show', name]) !== '');
    for (const name of missing.filter((each) => !known.includes(each))) console.log(`Debian has no ${name}`);
    // One by one: a package that does not go with what is there keeps no other away.
    for (const name of known) run('apt-get', ['install', '-q', '-y', '--no-install-recommends', name]);
  }
  const absent = npm.filter((name) => !existsSync(join(NODE_MODULES, name.replace(/(?<=.)@.*$/, ''))));
  if (absent.length === 0) return;
  const folder = dirname(NODE_MODULES);
  mkdirSync(folder, { recursive: true });
  const manifest = join(folder, 'package.json');
  // An earlier one lists what is there; without it npm would remove that.
  if (!existsSync(manifest)) writeFileSync(manifest, '{ "private": true }\n');
  // Peers of so many tools never agree on one tree, and the scripts want just these versions beside each other.
  run('npm', ['install', '--prefix', folder, '--no-audit', '--no-fund', '--legacy-peer-deps', ...absent]);
}

function output(program: string, args: readonly string[]): string {
  const { status, stdout } = spawnSync(program, args, { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : '';
}

function run(program: string, args: readonly string[]): void {
  const { status, error } = spawnSync(program, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (status !== 0) console.error(`${program} ${args.join(' ')}: ${error?.message ?? `exit status ${status}`}`);
}
