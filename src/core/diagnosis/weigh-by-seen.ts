/**
 * Re-ranking by what the log says of itself: a record of a tool that is seen to run weighs more than one of a tool that is
 * nowhere; one whose place another tool has taken (npm's, where the log shows pnpm) weighs less.
 *
 * Invariant: the line that a candidate stands on is no witness for it. Cost: candidates times what was seen.
 */
import type { Candidate } from './collect-candidates.ts';
import type { Seen } from './diagnosis.ts';

/** Domain of records → the names under which `seen-in-log` knows its tool. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  apt: ['apt'],
  bundler: ['Bundler'],
  cargo: ['Cargo'],
  cmake: ['CMake'],
  composer: ['Composer'],
  docker: ['Docker'],
  gcc: ['GCC'],
  git: ['git'],
  go: ['Go'],
  gradle: ['Gradle'],
  java: ['Java', 'Maven', 'Gradle'],
  maven: ['Maven'],
  node: ['Node.js'],
  npm: ['npm'],
  php: ['PHP'],
  pip: ['pip'],
  pnpm: ['pnpm'],
  poetry: ['Poetry'],
  pytest: ['pytest'],
  python: ['Python', 'pytest', 'pip'],
  ruby: ['Ruby', 'Bundler'],
  rust: ['Rust', 'Cargo'],
  yarn: ['Yarn'],
};

/** Of these a project uses one: where the log shows another, this one is out of place. */
const RIVALS: readonly (readonly string[])[] = [
  ['npm', 'yarn', 'pnpm'],
  ['maven', 'gradle'],
  ['pip', 'poetry'],
];

const SEEN_WEIGHT = 1.06;
const RIVAL_WEIGHT = 0.8;

export function weighBySeen(candidates: readonly Candidate[], seen: readonly Seen[]): void {
  for (const candidate of candidates) {
    const domain = candidate.id.slice(0, candidate.id.indexOf('/'));
    const witness = witnessOf(domain, candidate, seen);
    if (witness) {
      candidate.score = Math.min(1, candidate.score * SEEN_WEIGHT);
      candidate.reasons.push({ kind: 'toolSeen', tool: witness.name, line: witness.line });
      continue;
    }
    const rivals = RIVALS.find((group) => group.includes(domain))?.filter((each) => each !== domain) ?? [];
    if (rivals.some((rival) => witnessOf(rival, candidate, seen))) candidate.score *= RIVAL_WEIGHT;
  }
}

function witnessOf(domain: string, { lines }: Candidate, seen: readonly Seen[]): Seen | undefined {
  const names = NAMES[domain] ?? [];
  return seen.find(
    ({ name, line }) => names.includes(name) && !lines.some((place) => line >= place.line && line <= place.endLine),
  );
}
