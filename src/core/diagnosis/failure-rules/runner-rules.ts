/** How CI runners say that a step or a run began, ended well, or failed. */
import type { FailureRule } from '../failure-rule.ts';

export const RUNNER_RULES: readonly FailureRule[] = [
  // CI: the exit of a step. Code 0 is told apart by the reader of the capture.
  { name: 'github.exit', kind: 'exit', strength: 20, pattern: /^(?:Error: )?Process completed with exit code (\d+)/ },
  {
    name: 'travis.exit',
    kind: 'exit',
    strength: 20,
    pattern: /^The command ".{0,2000}" (?:failed and )?exited with (-?\d+)\b/,
  },
  { name: 'travis.exit', kind: 'exit', strength: 20, pattern: /^The command ".{0,2000}" failed(?: \d+ times)?\.?$/ },
  // A command of several lines is quoted with its line ends.
  {
    name: 'travis.exit',
    kind: 'exit',
    strength: 20,
    needs: ['" exited with '],
    pattern: /^(?!The command ").{0,400}" exited with (-?\d+)\.$/,
  },
  {
    name: 'travis.end',
    kind: 'exit',
    strength: 10,
    pattern: /^Done\. (?:Your build|Build script) exited with:? (\d+)/,
  },
  {
    name: 'travis.stopped',
    kind: 'exit',
    strength: 15,
    pattern: /^(?:Your build has been stopped|The build has been terminated)/,
  },
  {
    name: 'travis.stopped',
    kind: 'exit',
    strength: 15,
    tells: 92,
    pattern: /^(?:The job exceeded the maximum|The log length has exceeded the limit)/,
  },
  {
    name: 'gitlab.exit',
    kind: 'exit',
    strength: 20,
    pattern: /^ERROR: Job failed(?: \(.{0,80}\))?: .{0,40}?(?:exit (?:code|status) (\d+))?/,
  },
  { name: 'gitlab.passed', kind: 'passed', strength: 90, pattern: /^Job succeeded$/ },
  { name: 'circle.received', kind: 'exit', strength: 20, pattern: /^CircleCI received exit code (\d+)/ },
  { name: 'semaphore.exit', kind: 'exit', strength: 20, pattern: /^exit code: (\d+) duration: / },
  { name: 'cirrus.exit', kind: 'exit', strength: 20, pattern: /^Exit status: ([1-9]\d*)$/ },
  { name: 'circle.exit', kind: 'exit', strength: 20, pattern: /^Exited with code (?:exit status )?(\d+)/ },
  { name: 'appveyor.exit', kind: 'exit', strength: 20, pattern: /^Command exited with code (-?\d+)/ },
  { name: 'appveyor.passed', kind: 'passed', strength: 90, pattern: /^Build success$/ },
  {
    name: 'azure.exit',
    kind: 'exit',
    strength: 20,
    pattern:
      /^(?:Bash|PowerShell|Cmd\.exe|Script|Node|NuGet|Docker|\/\S+|[A-Z]:\\\S+)? ?(?:exited|failed) with (?:exit )?code:? '?(-?\d+)/,
  },
  {
    name: 'actions.exit',
    kind: 'exit',
    strength: 20,
    pattern: /^(?:Error: )?The process '.{1,300}' failed with exit code (\d+)/,
  },
  {
    name: 'actions.cancelled',
    kind: 'exit',
    strength: 15,
    pattern:
      /^(?:Error: )?The operation was cancell?ed\.?$|^(?:Error: )?The job running on runner .{1,80} has exceeded the maximum execution time/,
  },
  { name: 'jenkins.exit', kind: 'exit', strength: 10, pattern: /^Finished: (?:FAILURE|UNSTABLE|ABORTED)$/ },
  {
    name: 'jenkins.exit',
    kind: 'exit',
    strength: 20,
    pattern: /^ERROR: script returned exit code (-?\d+)|^Build step '.{1,120}' marked build as failure/,
  },
  { name: 'jenkins.passed', kind: 'passed', strength: 95, pattern: /^Finished: SUCCESS$/ },
  {
    name: 'buildkite.exit',
    kind: 'exit',
    strength: 20,
    pattern: /^(?:🚨 )?Error: The command exited with status (-?\d+)/,
  },
  {
    name: 'systemd.exit',
    kind: 'summary',
    strength: 30,
    pattern: /Main process exited, code=\w+, status=(\d+)|: Failed with result '[\w-]+'\./,
  },

  // The last words of a job, however it went.
  {
    name: 'github.complete',
    kind: 'step',
    strength: 0,
    pattern: /^(?:Cleaning up orphan processes|Complete job name: .{1,100})$/,
  },
  { name: 'github.complete', kind: 'step', strength: 0, pattern: /^Post job cleanup\.$/ },

  // A command begins.
  {
    name: 'github.step',
    kind: 'step',
    strength: 0,
    pattern:
      /^Run (?:npm|npx|yarn|pnpm|make|cmake|cargo|go|python3?|pip3?|pytest|tox|mvn|\.\/|gradle|bundle|composer|docker|bash|sh|cd|echo|sudo|[\w-]+\/[\w./-]+@)\b/,
  },
  { name: 'shell.step', kind: 'step', strength: 0, pattern: /^\$ (?=\S)/ },
];
