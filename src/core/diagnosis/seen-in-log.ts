/**
 * What a log says about where it ran: CI, operating system, shell, package manager, products and their versions.
 *
 * Versions come from the records' own detectors (matched with all other patterns) and from the list below, which is looked
 * for in the first and last lines only, where runners and tools introduce themselves.
 */
import type { ResidentLog } from '../log/resident-log.ts';
import type { Seen, SeenKind } from './diagnosis.ts';

const HEAD_LINES = 600;
const TAIL_LINES = 120;

interface Detector {
  readonly kind: SeenKind;
  readonly name: string;
  /** Capture 1 is the version, where the line says one. Against the visible line, wrappers and all. */
  readonly pattern: RegExp;
}

const DETECTORS: readonly Detector[] = [
  {
    kind: 'ci',
    name: 'GitHub Actions',
    pattern: /##\[group\]|##\[error\]|Runner name: 'GitHub Actions|Current runner version: '([\d.]+)'/,
  },
  { kind: 'ci', name: 'GitLab CI', pattern: /Running with gitlab-runner ([\d.]+)|section_start:\d+:/ },
  { kind: 'ci', name: 'Travis CI', pattern: /travis_(?:fold|time):|Worker information$|travis-build version/ },
  { kind: 'ci', name: 'Jenkins', pattern: /^\[Pipeline\] |^Started by (?:user|an SCM|GitHub|upstream)/ },
  { kind: 'ci', name: 'CircleCI', pattern: /CircleCI|circleci\// },
  { kind: 'ci', name: 'Azure Pipelines', pattern: /##\[section\]|Agent version: '([\d.]+)'|vsts-agent/ },
  { kind: 'ci', name: 'AppVeyor', pattern: /appveyor/i },
  { kind: 'ci', name: 'Buildkite', pattern: /buildkite-agent|_bk;t=/ },
  { kind: 'os', name: 'Ubuntu', pattern: /Ubuntu[ -]?(\d\d\.\d\d(?:\.\d)?)|\bubuntu[- ]?(?:latest|\d\d\.\d\d)/i },
  { kind: 'os', name: 'Debian', pattern: /Debian GNU\/Linux (\d+)|\bdebian[- :]?(?:bookworm|bullseye|buster|trixie)/i },
  { kind: 'os', name: 'Alpine', pattern: /Alpine Linux v?([\d.]+)|\/alpine\/v(\d\.\d+)\// },
  { kind: 'os', name: 'Fedora', pattern: /Fedora (?:Linux )?(\d\d)\b/ },
  {
    kind: 'os',
    name: 'macOS',
    pattern: /macOS[ -]?(\d\d(?:\.\d+)*)|\bDarwin (\d\d)\.|x86_64-apple-darwin|arm64-apple/,
  },
  {
    kind: 'os',
    name: 'Windows',
    pattern: /Microsoft Windows(?: Server)? (\d+)|^[A-Z]:\\(?:Users|Windows|hostedtoolcache|a\\)/,
  },
  { kind: 'shell', name: 'PowerShell', pattern: /^PS [A-Z]:\\|shell: .{0,80}pwsh|FullyQualifiedErrorId/ },
  { kind: 'shell', name: 'bash', pattern: /shell: .{0,40}\/bash|^bash: / },
  {
    kind: 'packageManager',
    name: 'npm',
    pattern: /npm (?:ERR!|error|warn|WARN|notice)|using npm@(\d+\.\d+\.\d+)|^npm (?:ci|install|run)\b/,
  },
  { kind: 'packageManager', name: 'Yarn', pattern: /^yarn (?:install|run) v(\d+\.\d+\.\d+)|➤ YN\d{4}/ },
  {
    kind: 'packageManager',
    name: 'pnpm',
    pattern: /using pnpm v(\d+\.\d+\.\d+)|ERR_PNPM_|Lockfile is up to date, resolution step is skipped/,
  },
  { kind: 'packageManager', name: 'pip', pattern: /\bpip (\d+\.\d+(?:\.\d+)?) from |^Collecting \S+|pip install / },
  { kind: 'packageManager', name: 'Poetry', pattern: /Poetry \(version (\d+\.\d+\.\d+)\)|poetry\.lock/ },
  { kind: 'packageManager', name: 'Cargo', pattern: /^\s{3,4}Compiling \S+ v\d|^cargo (\d+\.\d+\.\d+)/ },
  {
    kind: 'packageManager',
    name: 'Bundler',
    pattern: /^Bundler version (\d+\.\d+\.\d+)|bundle install|^Using bundler (\d+\.\d+\.\d+)/,
  },
  { kind: 'packageManager', name: 'Composer', pattern: /^Composer version (\d+\.\d+\.\d+)|composer install/ },
  { kind: 'packageManager', name: 'apt', pattern: /^(?:Get|Hit|Ign|Err):\d+ http|^Reading package lists\.\.\./ },
  {
    kind: 'container',
    name: 'Docker',
    pattern: /Docker version (\d+\.\d+\.\d+)|^#\d+ \[(?:internal|\w+ )?\d*\/?\d*\]|Step \d+\/\d+ : /,
  },
  {
    kind: 'product',
    name: 'Node.js',
    pattern: /\bnode(?:\.js)?(?: version)?:? v(\d+\.\d+\.\d+)|^Node\.js v(\d+\.\d+\.\d+)|^\$ node --version$/i,
  },
  {
    kind: 'product',
    name: 'Python',
    pattern: /^Python (\d\.\d+\.\d+)|platform linux -- Python (\d\.\d+\.\d+)|\/lib\/python(3\.\d{1,2})\//,
  },
  { kind: 'product', name: 'Java', pattern: /(?:openjdk|java) version "(\d[\d._]*)|^Java version: (\d[\d._]*)/ },
  { kind: 'product', name: 'Maven', pattern: /^Apache Maven (\d+\.\d+\.\d+)/ },
  {
    kind: 'product',
    name: 'Gradle',
    pattern: /^Gradle (\d+\.\d+(?:\.\d+)?)|gradle-(\d+\.\d+(?:\.\d+)?)-(?:bin|all)\.zip/,
  },
  {
    kind: 'product',
    name: 'GCC',
    pattern: /\bgcc(?:-\d+)? \([^)]{1,60}\) (\d+\.\d+\.\d+)|^-- The C compiler identification is GNU (\d+\.\d+\.\d+)/,
  },
  {
    kind: 'product',
    name: 'Clang',
    pattern: /clang version (\d+\.\d+\.\d+)|compiler identification is (?:Apple)?Clang (\d+\.\d+\.\d+)/,
  },
  { kind: 'product', name: 'CMake', pattern: /^cmake version (\d+\.\d+\.\d+)/ },
  { kind: 'product', name: 'Rust', pattern: /\brustc (\d+\.\d+\.\d+)/ },
  { kind: 'product', name: 'Go', pattern: /\bgo version go(\d+\.\d+(?:\.\d+)?)/ },
  { kind: 'product', name: 'Ruby', pattern: /^ruby (\d+\.\d+\.\d+)/ },
  { kind: 'product', name: 'PHP', pattern: /^PHP (\d+\.\d+\.\d+)/ },
  { kind: 'product', name: 'git', pattern: /^git version (\d+\.\d+\.\d+)/ },
  { kind: 'product', name: 'pytest', pattern: /\bpytest-(\d+\.\d+\.\d+)/ },
];

/** Each name once, with its version where some line says it; in order of line. */
export function seenInLog(log: ResidentLog): Seen[] {
  const found = new Map<string, Seen>();
  const look = (from: number, to: number): void => {
    const lines = log.clean(from, to);
    for (let at = 0; at < lines.length; at++) {
      const { visible, text } = lines[at] as (typeof lines)[number];
      for (const { kind, name, pattern } of DETECTORS) {
        const known = found.get(name);
        if (known?.version) continue;
        const match = pattern.exec(text.slice(0, 400)) ?? pattern.exec(visible.slice(0, 400));
        const version = match?.slice(1).find((group) => group !== undefined) ?? null;
        if (match && (!known || version)) found.set(name, { kind, name, version, line: from + at });
      }
    }
  };
  look(1, Math.min(log.lines, HEAD_LINES));
  if (log.lines > HEAD_LINES) look(Math.max(HEAD_LINES + 1, log.lines - TAIL_LINES), log.lines);
  return [...found.values()].sort((a, b) => a.line - b.line);
}
