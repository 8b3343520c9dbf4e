/**
 * Brings `node_modules` in step with `package-lock.json`, and does nothing when it is: both of the README's commands start
 * here, so that each alone does its whole job on a fresh clone.
 */
import { execSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const STAMP = 'node_modules/.errdex-installed';
const wanted = createHash('sha256').update(readFileSync('package-lock.json')).update(process.version).digest('hex');
const present = existsSync(STAMP) ? readFileSync(STAMP, 'utf8') : '';
if (present !== wanted) {
  execSync('npm ci --no-audit --no-fund', { stdio: 'inherit' });
  writeFileSync(STAMP, wanted);
}
