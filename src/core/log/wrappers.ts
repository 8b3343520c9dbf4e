/**
 * The registry of wrappers: what CI runners, containers, loggers and collectors put before a line's own words. One entry a
 * wrapper; each looks at the start of a line only. To add one, add an entry and a line to the table in `wrappers.test.ts`.
 *
 * A wrapper is peeled off before matching. Words that a tool itself prints (`npm error`, `[ERROR]`, `make:`) are no
 * wrapper: they stay, because records are written with them.
 */

import {
  type Glance,
  glanceCompose,
  glanceDrone,
  glanceEpoch,
  glanceFields,
  glanceForeman,
  glanceGitLab,
  glanceIsoTime,
  glanceJournal,
  glanceKernel,
  glanceKlog,
  glanceLogcat,
  glanceRedis,
  glanceSeconds,
  glanceStern,
  glanceSyslog,
  glanceTimeOfDay,
  glanceTurborepo,
  glanceWords,
  glanceWorkflow,
} from './wrapper-glances.ts';

export type Marker = 'error' | 'warning' | 'notice' | 'debug' | 'command' | 'group' | 'endGroup';

export interface Wrapper {
  readonly name: string;
  /** Cheap test of the first UTF-16 unit, so that most lines touch few expressions. */
  readonly begins: (unit: number) => boolean;
  /** A character that every match holds, or that stands behind every match: spares lines without it the expression. */
  readonly needs?: '\t' | '|' | ']';
  /** Anchored at the start; what it matches is taken away. Linear, without nested quantifiers. */
  readonly prefix: RegExp;
  /** What bytes tell of it; without one the expression is asked. */
  readonly glance?: Glance;
  /** What the wrapper says about the line. */
  readonly marker?: (match: RegExpExecArray) => Marker | undefined;
}

const digit = (unit: number): boolean => unit >= 48 && unit <= 57;
const upper = (unit: number): boolean => unit >= 65 && unit <= 90;
const letter = (unit: number): boolean => upper(unit) || (unit >= 97 && unit <= 122);
const is =
  (character: string) =>
  (unit: number): boolean =>
    unit === character.charCodeAt(0);
const any =
  (...tests: ((unit: number) => boolean)[]) =>
  (unit: number): boolean =>
    tests.some((test) => test(unit));

const WORKFLOW_MARKERS: Readonly<Record<string, Marker>> = {
  error: 'error',
  warning: 'warning',
  notice: 'notice',
  debug: 'debug',
  command: 'command',
  group: 'group',
  endgroup: 'endGroup',
  section: 'group',
};
const workflowMarker = (match: RegExpExecArray): Marker | undefined => WORKFLOW_MARKERS[(match[1] ?? '').toLowerCase()];

/** In the order they are tried; the same list is gone through again until nothing more comes off. */
export const WRAPPERS: readonly Wrapper[] = [
  {
    // `gh run view --log`: job, step, then the line with its time.
    name: 'GitHub CLI',
    needs: '\t',
    begins: (unit) => unit > 32,
    glance: glanceFields,
    prefix: /^[^\t]{1,120}\t[^\t]{1,160}\t(?=\ufeff?\d{4}-\d\d-\d\dT)/,
  },
  {
    name: 'GitHub Actions',
    begins: any(is('#'), is(':')),
    glance: glanceWorkflow,
    prefix:
      /^(?:##\[(error|warning|notice|debug|command|group|endgroup|section)\]|::(error|warning|notice|debug|group|endgroup)(?: [^:]{0,300})?::)/i,
    marker: (match) =>
      workflowMarker(
        match[1] ? match : (Object.assign([match[0], match[2]], { index: 0, input: '' }) as RegExpExecArray),
      ),
  },
  {
    // Folds and times that lost the redraw after them.
    name: 'Travis',
    begins: is('t'),
    glance: glanceWords('travis_'),
    prefix:
      /^(?:travis_time:(?:start:[0-9a-f]{6,10}|end:[0-9a-f]{6,10}:start=\d{1,20},finish=\d{1,20},duration=\d{1,20}(?:,event=[a-z_]{1,20}?)?)(?=[A-Z$\s]|travis_)|travis_fold:(?:start|end):[\w.-]{1,60}?(?=travis_|\$ ))/,
  },
  {
    // With an optional zone word and process id, as PostgreSQL prints them.
    name: 'ISO time',
    begins: any(digit, is('[')),
    glance: glanceIsoTime,
    prefix:
      /^\[?\d{4}[-/]\d\d[-/]\d\d[T ]\d\d:\d\d:\d\d(?:[.,:]\d{1,9})?(?:Z| ?[+-]\d\d:?\d\d| (?:UTC|GMT|CES?T|[ECMP][SD]T|CST))?\]?(?: \[\d{1,9}\](?= [A-Za-z@\u4e00-\u9fff]{1,30}[:：@ ]))?(?:[ \t]|$)(?:[-|] )?/,
  },
  {
    name: 'time of day',
    begins: any(digit, is('[')),
    glance: glanceTimeOfDay,
    prefix: /^(?:\[\d\d:\d\d:\d\d(?:[.,]\d{1,9})?\]|\d{1,2}:\d\d:\d\d(?:[.,]\d{1,9})?(?: [AP]M)?)(?: |$)/,
  },
  {
    name: 'epoch time',
    begins: any(digit, is('[')),
    glance: glanceEpoch,
    prefix: /^\[?1[5-9]\d{8}(?:\.\d{1,9}|\d{3})?\]?:?[ \t]/,
  },
  { name: 'Kubernetes CRI', begins: is('s'), glance: glanceWords('std'), prefix: /^(?:stdout|stderr) [FP] / },
  { name: 'GitLab', begins: digit, glance: glanceGitLab, prefix: /^\d\d[OE][ +] ?/ },
  {
    name: 'syslog',
    begins: any(upper, is('<')),
    glance: glanceSyslog,
    prefix:
      /^(?:<\d{1,3}>)?(?:1 )?[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d(?:\.\d{1,6})? [\w.:-]{1,64} [\w./@()-]{1,64}(?:\[\d{1,9}\])?: /,
  },
  {
    name: 'journal',
    needs: ']',
    begins: any(letter, digit),
    glance: glanceJournal,
    prefix: /^[a-z0-9][\w.-]{0,63} [\w./@-]{1,64}\[\d{1,9}\]: /i,
  },
  { name: 'kernel', begins: is('['), glance: glanceKernel, prefix: /^\[ {0,6}\d{1,9}\.\d{6}\] / },
  {
    name: 'klog',
    begins: any(is('I'), is('W'), is('E'), is('F')),
    glance: glanceKlog,
    prefix: /^[IWEF]\d{4} \d\d:\d\d:\d\d\.\d{6} {1,7}\d{1,9} [\w./-]{1,80}:\d{1,6}\] /,
  },
  {
    name: 'logcat',
    begins: digit,
    glance: glanceLogcat,
    prefix: /^\d\d-\d\d \d\d:\d\d:\d\d\.\d{3} {1,6}\d{1,7} {1,6}\d{1,7} [VDIWEF] [^:]{1,60}: /,
  },
  {
    name: 'Redis',
    begins: digit,
    glance: glanceRedis,
    prefix: /^\d{1,9}:[MSCX] \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d\.\d{3} [.*#-] /,
  },
  {
    name: 'Lambda',
    needs: '\t',
    begins: any(digit, (unit) => unit >= 97 && unit <= 102),
    prefix: /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\t(?:[A-Z]{4,8}\t)?/,
  },
  {
    name: 'docker compose',
    needs: '|',
    begins: any(letter, digit),
    glance: glanceCompose,
    prefix: /^[A-Za-z0-9][\w.-]{0,80}[-_]\d{1,4} {0,40}\| ?/,
  },
  {
    name: 'foreman',
    needs: '|',
    begins: letter,
    glance: glanceForeman,
    prefix: /^[a-z][\w-]{0,40}\.\d{1,3} {1,20}\| ?/,
  },
  {
    name: 'kubectl',
    begins: is('['),
    glance: glanceWords('[pod/'),
    prefix: /^\[pod\/[^\]/ ]{1,120}\/[^\] ]{1,120}\] /,
  },
  {
    name: 'stern',
    begins: letter,
    glance: glanceStern,
    prefix: /^[a-z0-9][a-z0-9.-]{0,60}-[a-z0-9]{8,10}-[a-z0-9]{5} (?:› )?[a-z0-9][a-z0-9-]{0,60} (?:\| |› )?(?=\S)/,
  },
  {
    name: 'BuildKit',
    begins: is('#'),
    glance: glanceKlog,
    prefix: /^#\d{1,4} (?:\d{1,5}\.\d{1,3} |(?=(?:ERROR|CANCELED|DONE|CACHED)\b))/,
  },
  { name: 'BuildKit', begins: digit, glance: glanceSeconds, prefix: /^\d{1,4}\.\d{3} (?=\S)/ },
  { name: 'Drone', begins: is('['), glance: glanceDrone, prefix: /^\[[\w .-]{1,60}:L\d{1,7}:\d{1,7}s\] / },
  { name: 'act', needs: '|', begins: is('['), prefix: /^\[[^\][|]{1,100}\/[^\][|]{1,100}\] {1,6}\| ?/ },
  { name: 'concurrently', begins: is('['), glance: glanceKernel, prefix: /^\[\d{1,2}\] (?=\S)/ },
  {
    name: 'Turborepo',
    begins: any(letter, is('@')),
    glance: glanceTurborepo,
    prefix:
      /^(?:@[\w.-]{1,60}\/)?[\w.-]{1,60}:(?:build|test|lint|dev|start|typecheck|type-check|check|compile|watch|e2e|check-types)(?::[\w.-]{1,40})?: (?=\S|$)/,
  },
  {
    name: 'Cloud Build',
    begins: is('S'),
    glance: glanceWords('Step #'),
    prefix: /^Step #\d{1,3}(?: - "[^"]{1,80}")?: /,
  },
  { name: 'Lerna', begins: is('l'), glance: glanceWords('lerna: '), prefix: /^lerna: [@\w./-]{1,80}: / },
];
