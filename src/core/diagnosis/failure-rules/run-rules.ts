/** How task runners and package managers' scripts say that what they ran ended well, or failed. */
import type { FailureRule } from '../failure-rule.ts';

export const RUN_RULES: readonly FailureRule[] = [
  // Task runners repeat that what they ran failed.
  {
    name: 'make.error',
    kind: 'summary',
    strength: 34,
    pattern:
      /^(?:g?make|mingw32-make|nmake|gmake)(?:\[\d+\])?: \*\*\* .{1,400}(?:Error \d+|Segmentation fault|Killed|Terminated|Aborted)/,
  },
  {
    name: 'make.recipe',
    kind: 'summary',
    strength: 34,
    needs: ['recipe for target'],
    pattern: /^(?:\S{1,200}:\d+: )?recipe for target '.{1,200}' failed$|: recipe for target '.{1,200}' failed$/,
  },
  {
    name: 'scons.error',
    kind: 'summary',
    strength: 34,
    pattern: /^(?:scons: )?\*\*\* \[.{1,300}\] .{0,60}(?:Error \d+|: .{3,200})$/,
  },
  {
    name: 'command.failed',
    kind: 'summary',
    strength: 30,
    pattern:
      /^(?:command did not execute successfully|expected success, got|failed to run|The command has failed after|Build completed unsuccessfully)\b/,
  },
  {
    name: 'make.stop',
    kind: 'cause',
    strength: 84,
    pattern: /^(?:g?make|mingw32-make)(?:\[\d+\])?: \*\*\* (?!\[|No targets specified).{3,400}(?:\. ? ?Stop\.|停止。)$/,
  },
  {
    name: 'make.nothing',
    kind: 'cause',
    strength: 70,
    pattern: /^(?:g?make|mingw32-make)(?:\[\d+\])?: \*\*\* No targets specified/,
  },
  {
    name: 'make.makefile',
    kind: 'cause',
    strength: 84,
    needs: [': *** '],
    pattern: /^[\w./-]*(?:Makefile|makefile|GNUmakefile|\.mk)[\w./-]*:\d+: \*\*\* .{3,400}/,
  },
  { name: 'ninja.error', kind: 'cause', strength: 86, pattern: /^ninja: (?:error|fatal): \S/ },
  { name: 'ninja', kind: 'summary', strength: 30, pattern: /^ninja: build stopped: / },
  { name: 'ninja.failed', kind: 'summary', strength: 34, pattern: /^FAILED: (?:\[code=\d+\] )?\S/ },
  {
    name: 'npm.lifecycle',
    kind: 'summary',
    strength: 32,
    pattern:
      /^npm (?:ERR!|error) (?:code ELIFECYCLE|errno \d+|Exit status \d+|Test failed\.|Lifecycle script .{1,80} failed|Failed at the |.{1,120} `.{1,300}`$|command (?:failed|sh )|code \d+$|path |A complete log|\s{2,}\/)/,
  },
  {
    name: 'npm.error',
    kind: 'cause',
    strength: 78,
    pattern:
      /^npm (?:ERR!|error) (?:code E(?!LIFECYCLE)[A-Z0-9]+|Missing script:|(?:ERESOLVE|404|403|401|notarget|Cannot|network|cb\(\)|Could not|Invalid|missing script|No workspaces|peer dep|syscall|Error:|Refusing|enoent|EBADPLATFORM) ?.{0,400})/i,
  },
  {
    name: 'yarn.exit',
    kind: 'summary',
    strength: 32,
    pattern:
      /^error Command failed(?: with exit code \d+| with signal)?\.?|^error An unexpected error occurred: ".{0,300}Command failed/,
  },
  {
    name: 'yarn.error',
    kind: 'cause',
    strength: 76,
    pattern:
      /^Internal Error: \S|^error (?!Command failed)(?:An unexpected error occurred|Couldn't|Your lockfile|Command "|Found incompatible|The engine|Incorrect|No lockfile|\S+@\S+: The |Received |Package )/,
  },
  { name: 'pnpm.error', kind: 'cause', strength: 78, pattern: /^\s?(?:ERR_PNPM_\w+|ERROR\s)\s{1,4}(?!\|)\S/ },
  {
    name: 'pnpm.exit',
    kind: 'summary',
    strength: 32,
    pattern: /^\s?ELIFECYCLE\b|^\s?ERR_PNPM_RECURSIVE_RUN_FIRST_FAIL/,
  },
  {
    name: 'tox.exit',
    kind: 'summary',
    strength: 30,
    needs: ['ERROR: ', 'FAIL', ': exit '],
    pattern:
      /^ERROR: InvocationError for command |^ERROR: {3}\S+: commands failed|^\s+\S+: FAIL (?:✖ in|code) |^\S+: exit -?[1-9]\d* \(/,
  },
  {
    name: 'pre-commit.hook',
    kind: 'summary',
    strength: 62,
    needs: ['Failed'],
    pattern: /^[\w .,()/+'"&:-]{2,79}\.{3,79}(?:\(.{1,40}\))?Failed$/,
  },
  {
    name: 'docker.exit',
    kind: 'summary',
    strength: 40,
    pattern: /returned a non-zero code: \d+|did not complete successfully: exit code: \d+|^failed to solve: /,
  },
  {
    name: 'lerna.exit',
    kind: 'summary',
    strength: 30,
    pattern: /^lerna ERR! |^ERROR: (?:"[\w:.-]+" exited with \d+\.)$/,
  },
  {
    name: 'turbo.exit',
    kind: 'summary',
    strength: 30,
    pattern: /^ ?ERROR {1,3}run failed: command |command \(.{1,200}\) .{1,300} exited \([1-9]\d*\)|^Failed: {4}\S+#/,
  },
  {
    name: 'nx.exit',
    kind: 'summary',
    strength: 30,
    pattern:
      /^ ?(?:>|✖)? ?NX {2,4}(?:Running target|Ran target).{1,200}failed|^ERROR: Something went wrong in run-commands/,
  },
  {
    name: 'bazel.exit',
    kind: 'summary',
    strength: 34,
    pattern:
      /^FAILED: Build did NOT complete successfully|^ERROR: Build did NOT|^FAILED:? +\/\/\S+|^\/\/\S+ +FAILED in /,
  },
  { name: 'bazel.error', kind: 'cause', strength: 84, pattern: /^ERROR: (?:\/|[A-Z]:)\S+:\d+:\d+: / },
  {
    name: 'grunt.stop',
    kind: 'cause',
    strength: 74,
    warns: true,
    needs: ['Use --force'],
    pattern: /^Warning: .{3,300} Use --force to continue\.$/,
    except: /^Warning: Task ".{1,80}" failed/,
  },
  {
    name: 'grunt.warning',
    kind: 'summary',
    strength: 45,
    pattern: /^Warning: Task ".{1,80}" failed\. Use --force|^Aborted due to warnings\./,
  },
  { name: 'gulp.error', kind: 'summary', strength: 45, pattern: /^'.{1,60}' errored after / },
  { name: 'rake.abort', kind: 'header', strength: 62, pattern: /^rake aborted!$/, key: { pattern: /\S/, within: 3 } },
  { name: 'maven.end', kind: 'summary', strength: 30, pattern: /^(?:\[INFO\] )?BUILD (?:FAILURE|ERROR)$/ },
  { name: 'maven.passed', kind: 'passed', strength: 40, pattern: /^(?:\[INFO\] )?BUILD SUCCESS$/ },
  {
    name: 'gradle.end',
    kind: 'summary',
    strength: 28,
    pattern:
      /^(?:FAILURE: Build (?:failed with an exception|completed with \d+ failures)\.|BUILD FAILED(?: in .{1,30})?)$/,
  },
  { name: 'gradle.task', kind: 'summary', strength: 30, pattern: /^(?:> Task )?:[\w:.-]{1,120} FAILED$/ },
  { name: 'gradle.passed', kind: 'passed', strength: 40, pattern: /^BUILD SUCCESSFUL(?: in .{1,30})?$/ },
  {
    name: 'gradle.cause',
    kind: 'header',
    strength: 66,
    pattern: /^\* What went wrong:$/,
    key: { pattern: /\S/, within: 2 },
  },
  { name: 'sbt.task', kind: 'summary', strength: 34, pattern: /^\[error\] \(.{1,160}\) / },
  {
    name: 'xcode.end',
    kind: 'summary',
    strength: 28,
    pattern: /^\*\* (?:BUILD|TEST|ARCHIVE|ANALYZE) FAILED \*\*|^The following build commands failed:/,
  },
  { name: 'xcode.passed', kind: 'passed', strength: 40, pattern: /^\*\* (?:BUILD|TEST|ARCHIVE) SUCCEEDED \*\*/ },
  { name: 'msbuild.end', kind: 'summary', strength: 28, pattern: /^Build FAILED\.$/ },
  { name: 'msbuild.passed', kind: 'passed', strength: 40, pattern: /^Build succeeded\.$/ },
  {
    name: 'exit.text',
    kind: 'summary',
    strength: 26,
    pattern:
      /\b(?:exit(?:ed)?|returned|terminated|failed)\b.{0,40}\b(?:exit )?(?:code|status)\b[:= ]{1,3}'?[1-9]\d{0,2}\b|non-zero exit (?:status|code)/i,
    except: /exit code 0|\bif\b|expect|should|timeout=|curl|^LOG: /i,
  },

  {
    name: 'npm.debug',
    kind: 'cause',
    strength: 66,
    pattern: /^\d{1,6} error (?!Darwin|Linux|Windows|argv |node |npm |cwd |System )\S/,
  },
  { name: 'compose.exit', kind: 'summary', strength: 34, pattern: /^[\w.-]{1,120} exited with code [1-9]\d*$/ },
  {
    name: 'cloudbuild.exit',
    kind: 'exit',
    strength: 20,
    pattern: /^ERROR: build step \d+ ".{1,300}" failed: .{0,80}?(?:status: (\d+))?$/,
  },
  { name: 'xcode.command', kind: 'summary', strength: 40, pattern: /^Command \w+ failed with a nonzero exit code/ },
];
