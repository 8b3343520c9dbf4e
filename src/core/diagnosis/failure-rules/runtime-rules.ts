/** How interpreters and runtimes report what was not caught, and how processes crash. */
import type { FailureRule } from '../failure-rule.ts';

export const RUNTIME_RULES: readonly FailureRule[] = [
  // Interpreters
  {
    name: 'python.traceback',
    kind: 'header',
    strength: 80,
    needs: ['Traceback'],
    pattern: /^\s{0,20}(?:\S{1,40} )?Traceback \(most recent call last\):$/,
    key: {
      pattern:
        /^\s{0,20}(?:[\w.]+(?:Error|Exception|Exit|Interrupt|Warning|Fault|Failure|NotFound|Refused|Timeout|Expired|Invalid\w*|Missing\w*|Denied|Abort|Stop\w*|DoesNotExist)\b(?::|$)|[a-z_][\w]*(?:\.[\w]+)+: \S|[A-Z]\w+: \S)/,
      within: 300,
    },
  },
  {
    name: 'python.syntax',
    kind: 'cause',
    strength: 82,
    pattern:
      /^(?:SyntaxError in (?:file|line) |(?:SyntaxError|IndentationError|TabError|ModuleNotFoundError|ImportError): )\S/,
  },
  {
    name: 'node.uncaught',
    kind: 'header',
    strength: 80,
    pattern: /^(?:node:internal\/|internal\/|[A-Za-z]:\\|file:\/\/\/)\S{0,300}:\d+$|^\/\S{0,300}:\d+$/,
    key: { pattern: /^(?:Uncaught )?(?:\w*Error|\w+Exception)(?: \[\w+\])?: \S/, within: 12 },
  },
  {
    name: 'thrown.plain',
    kind: 'cause',
    strength: 76,
    needs: ['Error', 'Exception'],
    pattern: /^(?:Error|[\w\\]{1,120}Exception)(?: \[\w+\])?: \S.{0,300}/,
  },
  {
    name: 'js.error',
    kind: 'cause',
    strength: 78,
    pattern:
      /^(?:js: )?(?:Uncaught |Unhandled(?: promise)? rejection:? )?(?:\(.{0,30}\) )?(?:Type|Reference|Range|Syntax|URI|Eval|Internal|Aggregate|Assertion)Error(?: \[\w+\])?: \S|^(?:js: )?Uncaught (?:[A-Z]\w*Error|Error|[A-Z]\w*Exception): \S/,
  },
  {
    name: 'js.rejection',
    kind: 'cause',
    strength: 74,
    pattern: /UnhandledPromiseRejection|^Unhandled (?:promise )?rejection\b|^⎯+ Unhandled (?:Errors?|Rejection)/i,
    except: /DeprecationWarning|DEP0018/,
  },
  {
    name: 'java.thread',
    kind: 'cause',
    strength: 82,
    pattern:
      /^Exception in thread "[^"]{1,200}" \S|^\* Exception is:$|^Error: (?:Could not find or load main class|Unable to access jarfile|A JNI error|LinkageError|Main method not found)|^Error occurred during initialization of VM|^no main manifest attribute, in \S/,
  },
  { name: 'java.cause', kind: 'cause', strength: 64, pattern: /^\s{0,8}Caused by: \S/ },
  {
    name: 'java.exception',
    kind: 'cause',
    strength: 62,
    pattern: /^(?:[a-z][\w$]*\.){1,10}[A-Z][\w$]*(?:Exception|Error|Failure|Failed)(?:: .{0,400})?$/,
  },
  {
    name: 'ruby.error',
    kind: 'cause',
    strength: 80,
    needs: ['Error', 'bundler: ', 'Errno', 'Gem::', 'ActiveRecord', 'in `', "in '"],
    pattern:
      /^[^\s:][^:]{0,200}:\d+:in [`'].{1,200}': .{1,400}\([A-Z][\w:]*\)$|^bundler: failed to load command|^(?:Bundler::\w+|LoadError|NameError|NoMethodError|Gem::\w+|ArgumentError|RuntimeError|ActiveRecord::\w+|Errno::\w+): \S/,
  },
  {
    name: 'ruby.bundler',
    kind: 'cause',
    strength: 80,
    pattern:
      /^(?:Could not find gem|Bundler could not find|Gem::Ext::BuildError|An error occurred while installing|Your Ruby version is|Could not find compatible versions|You must use Bundler|ERROR: {2}(?:Error installing|Could not find|While executing))/,
  },
  {
    name: 'perl.die',
    kind: 'cause',
    strength: 74,
    pattern:
      /^(?:Can't locate \S+\.p[ml] in @INC|syntax error at \S+ line \d+|BEGIN failed--|Compilation failed in require|Global symbol "|Can't (?:locate object|call method|open|exec|load))/,
  },
  {
    name: 'go.panic',
    kind: 'cause',
    strength: 88,
    pattern:
      /^(?:panic: (?!test timed)|fatal error: (?:all goroutines|concurrent map|stack overflow|runtime)|runtime error: )\S/,
  },
  {
    name: 'julia.error',
    kind: 'cause',
    strength: 80,
    pattern:
      /^ERROR: (?:LoadError|MethodError|UndefVarError|ArgumentError|Unsatisfiable|InitError|SystemError|failed to|Unable to|TaskFailedException|syntax)/,
  },
  {
    name: 'r.error',
    kind: 'cause',
    strength: 80,
    pattern:
      /^Error(?: in .{1,200})? ?: {1,3}\S|^ERROR: (?:dependenc|compilation failed|lazy loading|package|installing)|^Execution halted$/,
    except: /^Error: (?:Process completed|The process)/,
  },
  {
    name: 'lua.load',
    kind: 'cause',
    strength: 91,
    needs: ['error loading module'],
    pattern: /error loading module '.{1,200}' from file '.{1,200}':$/,
    key: { pattern: /\S/, within: 1 },
  },
  {
    name: 'tcl.error',
    kind: 'cause',
    strength: 74,
    pattern: /^(?:can't (?:find package|read|unset|set) "?\S|invalid command name "|wrong # args: should be ")/,
  },
  { name: 'lua.error', kind: 'cause', strength: 76, pattern: /^(?:lua\S*|luajit|busted): \S+:\d+: / },
  {
    name: 'dart.error',
    kind: 'cause',
    strength: 78,
    pattern: /^ {0,4}error [•-] \S|^Unhandled exception:$|^Because .{1,300} version solving failed\./,
  },

  // Frameworks that log what was not caught
  {
    name: 'rails.exception',
    kind: 'cause',
    strength: 76,
    needs: ['Error (', 'Exception (', 'NotFound (', 'Invalid (', 'NotUnique (', 'Missing (', 'Unknown ('],
    pattern:
      /^(?:[A-Z]\w{0,60}::){0,6}(?:[A-Z]\w{0,60})?(?:Error|Exception|NotFound|Invalid|NotUnique|Missing|Unknown) \((?!\d)[^\s)].{3,600}/,
  },
  {
    name: 'spring.start',
    kind: 'header',
    strength: 86,
    pattern: /^APPLICATION FAILED TO START$/,
    key: { pattern: /^(?!\*+$|Description:$)\S/, within: 8 },
  },
  {
    name: 'monolog.error',
    kind: 'cause',
    strength: 80,
    needs: ['.ERROR: ', '.CRITICAL: ', '.ALERT: ', '.EMERGENCY: '],
    pattern: /^[\w-]{2,40}\.(?:ERROR|CRITICAL|ALERT|EMERGENCY): \S/,
  },
  {
    name: 'django.check',
    kind: 'cause',
    strength: 80,
    pattern: /^(?:\?|\w[\w.]{2,120}): \([a-z_]{1,40}\.[EC]\d{3}\) \S/,
  },

  // Crashes
  {
    name: 'crash.signal',
    kind: 'cause',
    strength: 84,
    pattern:
      /(?:^|[\s:])(?:Segmentation fault|Bus error|Illegal instruction|Aborted \(core dumped\)|Floating point exception|SIGSEGV|SIGABRT|SIGILL|段错误)(?:[\s:(.,]|$)/,
    except: /handler|ignore|catch/i,
  },
  {
    name: 'crash.oom',
    kind: 'cause',
    strength: 84,
    needs: ['emory', 'Killed', 'bad_alloc'],
    pattern:
      /^Killed(?:: \d+)?$|JavaScript heap out of memory|java\.lang\.OutOfMemoryError|^Out of memory: Kill|virtual memory exhausted|c\+\+: (?:internal compiler error|fatal error): Killed|^(?:\S+: line \d+: +\d+ )Killed\b|std::bad_alloc|runtime: out of memory|There is insufficient memory for the Java/,
  },
  {
    name: 'crash.sanitizer',
    kind: 'cause',
    strength: 90,
    needs: ['Sanitizer', 'runtime error', 'Invalid ', 'Conditional jump'],
    pattern:
      /^(?:=+\d+=+ ?)?ERROR: (?:Address|Leak|Thread|Memory|Undefined\w*)Sanitizer|^\S{1,300}:\d+:\d+: runtime error: .{3,200}$|^WARNING: ThreadSanitizer: |^==\d+== (?:Invalid (?:read|write|free)|Conditional jump)/,
  },
  {
    name: 'crash.cpp',
    kind: 'cause',
    strength: 84,
    needs: [
      'terminate called',
      'what()',
      'Assertion',
      'stack smashing',
      'overflow',
      'Error in',
      'glibc',
      'invalid',
      'corrupt',
    ],
    pattern:
      /^terminate called after throwing|^ {2}what\(\): |^\S{1,200}: \S{1,200}:\d+: .{1,300}: Assertion [`'].{1,300}' failed\.|^\*\*\* (?:stack smashing|buffer overflow|Error in `|glibc detected)|^(?:free|malloc|munmap_chunk|corrupted|double free).{0,40}(?:invalid|corrupt)/,
  },
  {
    name: 'run.timeout',
    kind: 'cause',
    strength: 92,
    pattern:
      /^No output has been received in the last |^(?:Error: )?The action '.{1,100}' has timed out|has exceeded the maximum execution time|^Job's log exceeded limit|^Build timed out \(after |^Too long with no output/,
  },
  {
    name: 'ruby.class',
    kind: 'cause',
    strength: 76,
    needs: ['Error)', 'Exception)', 'Invalid', 'NotFound)'],
    pattern:
      /^\s{0,8}\S.{1,400} \((?:[A-Z]\w{0,60}::){0,6}(?:[A-Z]\w{0,60}(?:Error|Exception|NotFound)|Invalid\w{1,40})\)$/,
  },
  {
    name: 'errno.line',
    kind: 'cause',
    strength: 72,
    needs: ['[Errno ', '[WinError ', '[winerror '],
    pattern: /\[(?:Errno|WinError|winerror) -?\d+\] \S/,
    except: /^(?:DEBUG|INFO|WARN)/,
  },
  {
    name: 'crash.assert',
    kind: 'cause',
    strength: 84,
    pattern: /^Assertion failed: \(.{1,300}\), function .{1,200}, file .{1,300}, line \d+/,
  },
  {
    name: 'crash.timeout',
    kind: 'cause',
    strength: 76,
    pattern: /^timeout: the monitored command dumped core|^Test timed out after \d+/,
  },
  { name: 'http.status', kind: 'cause', strength: 62, pattern: /^HTTP Error [45]\d\d\b/ },
];
