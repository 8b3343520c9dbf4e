/** How further linters, formatters and checkers of documents word a finding. */
import type { FailureRule } from '../failure-rule.ts';

export const STYLE_RULES: readonly FailureRule[] = [
  // C, C++, shell
  {
    name: 'cppcheck',
    kind: 'cause',
    strength: 80,
    pattern: /^\[\S{1,300}:\d+\](?: -> \[\S{1,300}:\d+\])*: \(error\) /,
  },
  {
    name: 'cpplint',
    kind: 'cause',
    strength: 80,
    needs: ['  ['],
    pattern: /^\S{1,300}:\d+: {1,3}\S.{3,200} {1,2}\[[\w/+]+\] \[\d\]$/,
  },
  {
    name: 'shellcheck.gcc',
    kind: 'cause',
    strength: 78,
    needs: ['[SC'],
    pattern: /^\S{1,300}:\d+:\d+: (?:note|warning|error): .{1,300} \[SC\d{4}\]$/,
  },
  { name: 'bashism', kind: 'cause', strength: 76, pattern: /^possible bashism in \S+ line \d+/ },

  // JavaScript and TypeScript
  {
    name: 'jshint.problem',
    kind: 'cause',
    strength: 82,
    needs: [': line '],
    pattern: /^\S{1,300}: line \d+, col \d+, (?!Warning)\S/,
  },
  { name: 'jshint.pretty', kind: 'cause', strength: 76, pattern: /^ {4,40}\^ [A-Z]\S* \S/ },
  { name: 'xo.problem', kind: 'cause', strength: 82, pattern: /^ {2,4}✖ {2,}\d+:\d+ {2,}\S/ },
  {
    name: 'tslint.bracket',
    kind: 'cause',
    strength: 80,
    needs: ['.ts['],
    pattern: /^(?:ERROR: )?\S{1,300}\.tsx?\[\d+, ?\d+\]: \S/,
  },
  { name: 'flow.error', kind: 'cause', strength: 88, pattern: /^Error:? ?[┈-]{3,} ?\S+:\d+/ },
  { name: 'jscs.problem', kind: 'cause', strength: 78, pattern: /^\S.{3,200} at \S+ :$/ },
  {
    name: 'markdownlint',
    kind: 'cause',
    strength: 80,
    needs: ['MD0'],
    pattern: /^\S{1,300}:\d+(?::\d+)?:? (?:error )?MD\d{3}\b/,
  },
  {
    name: 'dead.link',
    kind: 'cause',
    strength: 76,
    pattern:
      /^\s{0,4}\[✖\] \S|^ {1,4}\* {1,3}(?:External link .{1,300} failed|internally linking to .{1,300}does not exist|linking to internal hash)/,
  },

  // Python
  {
    name: 'pyflakes.problem',
    kind: 'cause',
    strength: 80,
    needs: ['.py:'],
    pattern:
      /^[\w./-]{1,200}\.py:\d+(?::\d+)?:? (?:.{1,120} imported but unused|undefined name |redefinition of |local variable |unable to detect |invalid syntax|list comprehension redefines)/,
  },
  { name: 'pylint.old', kind: 'cause', strength: 80, pattern: /^[CRWEF]: *\d+, *\d+: \S/ },
  {
    name: 'pydocstyle',
    kind: 'cause',
    strength: 78,
    needs: ['.py:'],
    pattern: /^\S{1,300}\.py:\d+ (?:in|at) (?:public|private|module|nested)/,
  },
  { name: 'bandit.issue', kind: 'cause', strength: 78, pattern: /^>> Issue: \[\w+:\w+\]/ },
  {
    name: 'sphinx.strict',
    kind: 'header',
    strength: 88,
    pattern: /^Warning, treated as error:$/,
    key: { pattern: /\S/, within: 2 },
  },
  {
    name: 'sphinx.end',
    kind: 'summary',
    strength: 36,
    pattern: /^build finished with problems, \d+ warnings? \(with warnings treated as errors\)/,
  },

  // Ruby, PHP, Perl, R, Lua
  { name: 'foodcritic', kind: 'cause', strength: 76, pattern: /^FC\d{3}: \S/ },
  {
    name: 'puppet.lint',
    kind: 'cause',
    strength: 76,
    needs: ['.pp'],
    pattern: /^(?:\S{1,200}\.pp - )?ERROR: .{3,200} on line \d+$/,
  },
  { name: 'psalm.problem', kind: 'cause', strength: 86, needs: [' - '], pattern: /^ERROR: \w+ - \S+:\d+:\d+ - / },
  { name: 'phpcs.count', kind: 'summary', strength: 36, pattern: /^FOUND [1-9]\d* ERRORS? / },
  { name: 'php-cs-fixer', kind: 'cause', strength: 70, pattern: /^ {1,4}\d+\) \S+\.php(?: \([\w, ]{2,300}\))?$/ },
  {
    name: 'phan.problem',
    kind: 'cause',
    strength: 82,
    needs: ['.php'],
    pattern: /^\S{1,300}\.php:\d+(?: Phan\w+ |[\t ]{1,10}(?=[A-Z])|:\d+: (?:Error|Warning) )/,
  },
  {
    name: 'perlcritic.problem',
    kind: 'cause',
    strength: 78,
    needs: ['(Severity: '],
    pattern: /at line \d+, column \d+\..{0,200}\(Severity: \d\)/,
  },
  {
    name: 'lintr.problem',
    kind: 'cause',
    strength: 76,
    needs: ['.R:'],
    pattern: /^\S{1,200}\.R(?:md)?:\d+:\d+: (?:style|warning|error): /,
  },
  {
    name: 'luacheck.problem',
    kind: 'cause',
    strength: 78,
    needs: ['.lua:'],
    pattern: /^ {0,6}\S{1,200}\.lua:\d+:\d+(?:-\d+)?: (?:\([WE]\d+\) )?\S/,
  },
  {
    name: 'luacheck.count',
    kind: 'summary',
    strength: 34,
    pattern: /^Total: (?:[1-9]\d* warnings? \/ \d+|0 warnings \/ [1-9]\d*) errors? in /,
  },

  // Haskell, Elixir, Erlang, Dart, Kotlin, Swift, Go, Vim script
  {
    name: 'hlint.problem',
    kind: 'cause',
    strength: 72,
    warns: true,
    needs: ['hs:'],
    pattern: /^\S{1,200}\.l?hs:(?:\d+:\d+(?:-\d+)?|\(\d+,\d+\)-\(\d+,\d+\)): (?:Suggestion|Warning|Error): /,
  },
  { name: 'credo.problem', kind: 'cause', strength: 66, warns: true, pattern: /^\s{0,4}┃ \[[A-Z]\] [↗→↘↑↓] \S/ },
  {
    name: 'dialyxir.problem',
    kind: 'cause',
    strength: 80,
    needs: ['.ex'],
    pattern: /^(?:lib|src|test|apps|web)\/\S{1,200}\.exs?:\d+(?::\d+)?:[a-z_]+$/,
  },
  { name: 'elvis.problem', kind: 'cause', strength: 74, pattern: /^# \S+ \[FAIL\]$/ },
  {
    name: 'dart.analyzer',
    kind: 'cause',
    strength: 66,
    warns: true,
    pattern:
      /^ {0,4}(?:warning|info|hint|lint) [•-] \S.{3,300} [•-] \S|^\[error\] .{3,300} \(\S+, line \d+, col \d+\)$/,
  },
  { name: 'dart.format', kind: 'cause', strength: 62, pattern: /^Changed \S+\.dart$/ },
  {
    name: 'crystal.format',
    kind: 'cause',
    strength: 76,
    pattern: /^(?:Error: )?[Ff]ormatting '.{1,200}' produced changes/,
  },
  {
    name: 'detekt.problem',
    kind: 'cause',
    strength: 74,
    needs: [' - ['],
    pattern: /^\s{1,8}\w+ - \[.{1,120}\] at \S+:\d+:\d+/,
  },
  {
    name: 'gofmt.needed',
    kind: 'cause',
    strength: 74,
    pattern:
      /^(?:gofmt|goimports|Go code|The following (?:files|Go files)|These files|Please run) .{0,80}(?:needs? running|not (?:formatted|gofmt)|need(?:s|ed)? to be formatted|(?:gofmt|go fmt|goimports))/i,
  },
  { name: 'vint.problem', kind: 'cause', strength: 72, needs: ['.vim:'], pattern: /^\S{1,200}\.vim:\d+:\d+: \S/ },

  // Java
  {
    name: 'checkstyle.bracket',
    kind: 'cause',
    strength: 82,
    needs: ['.java'],
    pattern: /^\[(?:ERROR|WARN)\] \S{1,300}\.java(?:\[\d+(?::\d+)?\]|:\[\d+(?:,\d+)?\]|:\d+(?::\d+)?:) \(?\S/,
  },
  {
    name: 'android.lint',
    kind: 'cause',
    strength: 78,
    needs: [': Error: '],
    pattern: /^\S{1,300}\.(?:xml|java|kt|gradle):\d+: Error: .{3,300} \[\w+/,
  },
  {
    name: 'license.missing',
    kind: 'cause',
    strength: 70,
    pattern: /^\[(?:WARNING|ERROR)\] (?:Missing header in: |Some files do not have the expected license header)/,
  },
  {
    name: 'yamllint.plain',
    kind: 'cause',
    strength: 80,
    needs: ['[error]'],
    pattern: /^\S{1,300}:\d+:\d+: \[error\] \S/,
  },
  // A check that what is generated or formatted was committed shows the difference and fails.
  { name: 'diff.shown', kind: 'cause', strength: 36, pattern: /^diff --git a\/\S+ b\/\S+$/ },
  {
    name: 'gradle.violations',
    kind: 'cause',
    strength: 68,
    pattern:
      /^(?:> )?(?:\d+ )?(?:Checkstyle|PMD|FindBugs|SpotBugs|CodeNarc)(?: rule)? violations were found|^(?:> )?Lint found (?:errors|\d+ errors?)/,
  },
  { name: 'sphinx.error', kind: 'header', strength: 84, pattern: /^Sphinx error:$/, key: { pattern: /\S/, within: 2 } },
  { name: 'pylint.rating', kind: 'summary', strength: 34, pattern: /^Your code has been rated at (?!10\.00)/ },
];
