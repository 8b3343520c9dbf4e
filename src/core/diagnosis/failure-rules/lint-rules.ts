/** How bundlers, linters and type checkers word a problem. */
import type { FailureRule } from '../failure-rule.ts';

export const LINT_RULES: readonly FailureRule[] = [
  // JavaScript builds and linters
  {
    name: 'tsc.pretty',
    kind: 'cause',
    strength: 90,
    needs: ['error TS'],
    pattern: /^\S{1,300}:\d+:\d+ - error TS\d+: /,
  },
  { name: 'tsc.plain', kind: 'cause', strength: 88, pattern: /\berror TS\d{3,5}: |^TS\d{3,5}: / },
  {
    name: 'webpack.error',
    kind: 'cause',
    strength: 84,
    pattern:
      /^(?:ERROR in|Module (?:not found|build failed|parse failed)[:( ]|✘ \[ERROR\]|\[!\] (?:\(|Error|\w*Error)|Build failed with \d+ errors?|× Build failed|Error: (?:Build failed|\[vite))/,
  },
  {
    name: 'webpack.header',
    kind: 'header',
    strength: 78,
    pattern: /^Failed to compile\.?$/,
    key: { pattern: /\S/, within: 3 },
  },
  {
    name: 'vite.build',
    kind: 'header',
    strength: 86,
    pattern: /^error during build:$/,
    key: { pattern: /\S/, within: 2 },
  },
  { name: 'standard.problem', kind: 'cause', strength: 82, pattern: /^ {2}\S{1,300}\.[cm]?[jt]sx?:\d+:\d+: \S/ },
  { name: 'eslint.problem', kind: 'cause', strength: 82, pattern: /^ {1,6}\d+:\d+ {1,6}(?:error|✖|✘)(?: {1,4}| )\S/ },
  { name: 'eslint.config', kind: 'cause', strength: 84, pattern: /^ESLint couldn't find / },
  {
    name: 'eslint.count',
    kind: 'summary',
    strength: 36,
    pattern:
      /^(?:✖|×|✘|\s*✖) ?[1-9]\d* problems? \([1-9]|^\d+ (?:errors? and|problems? \([1-9])|^\[[1-9]\d* (?:error|problem)s?\]|^(?:Found|Checked) .{0,60}\b[1-9]\d* errors?\b/i,
  },
  {
    name: 'prettier.check',
    kind: 'cause',
    strength: 70,
    warns: true,
    pattern:
      /^(?:\[(?:warn|error)\] )(?:Code style issues|\S+\.\w{1,5}(?::|$))|^Code style issues (?:found|were found)/,
  },
  { name: 'stylelint.problem', kind: 'cause', strength: 78, pattern: /^ {1,3}\d+:\d+ {1,4}✖ / },
  { name: 'tslint.problem', kind: 'cause', strength: 80, pattern: /^ERROR: \S+\.tsx?[:[]\d+/ },
  {
    name: 'biome.problem',
    kind: 'cause',
    strength: 78,
    needs: [' ━'],
    pattern:
      /^\S+:\d+:\d+ (?:lint|format|assist|parse|organizeImports)\/?\S* .{0,20}━|^\S+ (?:format|organizeImports|assist) ━/,
  },

  // Linters and type checkers of Python, Ruby, PHP, shell, Go
  {
    name: 'flake8.problem',
    kind: 'cause',
    strength: 82,
    needs: ['.py'],
    pattern: /^(?:\.\/)?[\w./-]{1,200}\.pyi?:\d+(?::\d+)?: (?:\[?[EWFCNDBISQRTUP][A-Z]{0,4}\d{1,4}\b|error:)/,
  },
  {
    name: 'ruff.problem',
    kind: 'cause',
    strength: 80,
    pattern: /^[A-Z]{1,4}\d{3,4} (?:\[\*\] )?\S.{5,200}$|^error: Failed to parse/,
  },
  {
    name: 'lint.count',
    kind: 'summary',
    strength: 36,
    pattern:
      /^Found [1-9]\d* errors?\b|^\d+ files? inspected, [1-9]\d* offenses?|^\[ERROR\] Found \d+ errors?|^Oh no! 💥|^\d+ files? would be reformatted|^\d+ issues?:?$/,
  },
  {
    name: 'black.file',
    kind: 'cause',
    strength: 72,
    pattern: /^would reformat \S|^ERROR: \S+ Imports are incorrectly sorted|^Would reformat: \S|^error: cannot format /,
  },
  {
    name: 'rubocop.problem',
    kind: 'cause',
    strength: 82,
    needs: [': C: ', ': W: ', ': E: ', ': F: '],
    pattern: /^[\w./-]{1,200}:\d+:\d+: [CWEF]: /,
  },
  {
    name: 'checkstyle',
    kind: 'cause',
    strength: 82,
    pattern: /^\[(?:ERROR|ant:checkstyle)\] (?:\[ERROR\] )?\S{1,300}:\d+(?::\d+)?: .{3,300}/,
  },
  {
    name: 'shellcheck',
    kind: 'cause',
    strength: 78,
    pattern: /^In \S+ line \d+:$|\bSC[123]\d{3}(?: \((?:error|warning|info|style)\))?: /,
    key: { pattern: /^ {0,200}\^-.{0,200} SC\d{4}\b/, within: 4 },
  },
  {
    name: 'php.error',
    kind: 'cause',
    strength: 88,
    pattern: /^(?:PHP )?(?:Fatal error|Parse error|Catchable fatal error|Recoverable fatal error): {1,2}\S/,
  },
  {
    name: 'php.composer',
    kind: 'cause',
    strength: 80,
    pattern: /^ {0,4}(?:Your requirements could not be resolved|Problem \d+$|\[(?:[A-Z]\w+\\)*\w*Exception\])/,
  },
  { name: 'phpcs.problem', kind: 'cause', strength: 78, pattern: /^ {0,4}\d+ \| (?:ERROR|WARNING) +\| / },
  {
    name: 'phpstan.problem',
    kind: 'cause',
    strength: 48,
    pattern: /^ {1,3}:?\d+ {3,}\S.{10,200}$/,
    except: /\d+ {3,}\d|%|\|/,
  },
  {
    name: 'golangci.error',
    kind: 'cause',
    strength: 78,
    pattern: /^level=error msg="(?:Running error|\[linters_context)/,
  },
];
