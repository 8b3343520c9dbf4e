/** How package managers, services and system tools word an error; at the end, anybody. */
import type { FailureRule } from '../failure-rule.ts';

export const SYSTEM_RULES: readonly FailureRule[] = [
  // Package managers, system tools
  {
    name: 'pip.error',
    kind: 'cause',
    strength: 82,
    pattern:
      /^ {0,4}(?:ERROR: |error: )(?:Could not (?:find|open|install|build)|No matching distribution|Cannot install|ResolutionImpossible|Failed (?:building|to build)|Package '|Command errored|THESE PACKAGES|.{1,200} requires|Invalid requirement|Double requirement|subprocess-exited|metadata-generation|externally-managed|legacy-install|Directory '|Can not execute)|^(?:Could not find a version that satisfies|No matching distribution found|Could not install requirement|error: Microsoft Visual C\+\+)|^(?:[A-Z]\w+Error: )?DistributionNotFound/,
  },
  {
    name: 'poetry.error',
    kind: 'cause',
    strength: 80,
    pattern:
      /^ {0,4}(?:SolverProblemError|PoetryException|RuntimeError|Because .{5,300} (?:forbidden|version solving failed))|^(?:× No solution found|error: (?:Failed to|No solution|Distribution|The lockfile))/,
  },
  {
    name: 'conda.error',
    kind: 'cause',
    strength: 82,
    pattern:
      /^(?:UnsatisfiableError|PackagesNotFoundError|ResolvePackageNotFound|LibMambaUnsatisfiableError|CondaHTTPError|CondaError|CondaValueError|EnvironmentFileNotFound|PackageNotFoundError|SpecsConfigurationConflictError): ?/,
  },
  {
    name: 'apt.error',
    kind: 'cause',
    strength: 84,
    pattern:
      /^E: (?!The repository .{1,200} Release$)\S|^dpkg: error |^(?:dpkg-deb|dpkg): error:?|^W: Failed to fetch /,
    except: /^W: /,
  },
  {
    name: 'brew.error',
    kind: 'cause',
    strength: 78,
    pattern:
      /^Error: (?:No (?:available|similarly)|The following formula|Cannot install|\S+ (?:\S+ )?is already installed|Unknown command|\S+: |An unsatisfied requirement|The `brew link` step)/,
  },
  { name: 'git.fatal', kind: 'cause', strength: 80, pattern: /^(?:fatal|致命错误)[:：] ?\S/ },
  {
    name: 'git.error',
    kind: 'cause',
    strength: 76,
    pattern:
      /^error: (?:pathspec|failed to push|Your local changes|could not (?:apply|read)|patch failed|RPC failed|The requested URL|unable to|Server does not|cannot lock|src refspec|object file|inflate|.{0,60}: patch does not apply|gpg failed)|^CONFLICT \(|^ ?! \[(?:remote )?rejected\]/,
  },
  {
    name: 'docker.error',
    kind: 'cause',
    strength: 82,
    pattern:
      /^(?:#\d+ )?ERROR: (?:failed to|process|executor|target|could not)|^(?:Error response from daemon|docker: Error response|Cannot connect to the Docker daemon|ERROR: Cannot connect|ERROR: Service|unable to prepare context|COPY failed|ADD failed|Error parsing reference|pull access denied|manifest (?:for|unknown)|toomanyrequests)/,
  },
  {
    name: 'shell.missing',
    kind: 'cause',
    strength: 82,
    needs: [
      'not found',
      'cannot execute',
      'bad interpreter',
      'syntax error',
      'unbound variable',
      'parameter not set',
      'unexpected EOF',
      'ubstitution',
      'integer expression',
      '未找到命令',
    ],
    pattern:
      /^(?:\S{1,200}: )?(?:line \d+: |\d+: )?(?:\S{1,200}: )(?:command not found|not found|未找到命令|cannot execute|bad interpreter.{0,80}|syntax error.{0,120}|unbound variable|parameter not set|unexpected EOF.{0,120}|Bad substitution|integer expression expected)$/,
  },
  {
    name: 'shell.path',
    kind: 'cause',
    strength: 75,
    needs: ['No such file', 'ermission denied', 's a directory', '没有那个', '权限不够'],
    pattern:
      /^(?:\S{1,200}: )?(?:line \d+: |\d+: )?(?:\S{1,200}: )(?:No such file or directory|没有那个文件或目录|Permission denied|权限不够|Is a directory)$/,
  },
  {
    name: 'shell.tool',
    kind: 'cause',
    strength: 70,
    pattern:
      /^(?:cp|mv|rm|ls|cat|mkdir|ln|chmod|chown|tar|touch|install|find|grep|sed|cd|stat|env|sudo|rsync|unzip|gunzip|bzip2|gzip|xz|cmp|diff|install_name_tool|strip|ar|nm|sh|bash|zsh|timeout|dd|tee|xargs)(?:\.exe)?: (?:cannot |can't |invalid |unrecognized |missing |unable |illegal |target |failed |error|line |.{1,200}: (?:No such|Permission|Cannot|command not|not found|Is a|Not a|File exists|Operation|Invalid|Read-only|No space|Connection))/i,
    except: /not recoverable|previous errors|Child returned/,
  },
  {
    name: 'curl.error',
    kind: 'cause',
    strength: 72,
    pattern:
      /^curl: \(\d+\) |^wget: (?:unable|can't|server|bad|error)|^--\d{4}-.{0,60} ERROR \d{3}|^ERROR 40\d: |^Failed to connect to |^Could not resolve host/,
  },
  {
    name: 'ssh.error',
    kind: 'cause',
    strength: 76,
    needs: ['Host key', 'ermission denied', 'ssh: ', 'kex_', 'remote: '],
    pattern:
      /^(?:Host key verification failed|\S+@\S+: Permission denied \(|Permission denied \(publickey|ssh: connect to host|ssh: Could not resolve|kex_exchange_identification|Permission denied, please try again|remote: (?:Permission|Repository not found|Invalid username|error:|fatal:))/,
  },
  {
    name: 'disk.full',
    kind: 'cause',
    strength: 84,
    pattern: /No space left on device|Disk quota exceeded|ENOSPC|设备上没有空间/,
  },
  {
    name: 'sql.error',
    kind: 'cause',
    strength: 78,
    pattern:
      /^(?:psql(?:: |:\S{1,200}:\d+: ))?(?:ERROR|FATAL|PANIC|错误|致命错误)[:：] {1,2}\S|^ERROR \d{4} \([\w]{5}\)|^psql: (?:error|could not)|^(?:mysqld?|mariadbd?|mysqldump): (?:\[ERROR\]|Got error)/,
  },
  {
    name: 'terraform.error',
    kind: 'cause',
    strength: 84,
    pattern: /^(?:│ |╷ ?)?Error: \S/,
    except: /^Error: (?:Process completed|The process|Cannot find module)/,
  },
  {
    name: 'ansible.error',
    kind: 'cause',
    strength: 84,
    pattern: /^(?:fatal: \[[^\]]{1,100}\]: |failed: \[[^\]]{1,100}\] |ERROR! )/,
  },
  {
    name: 'k8s.error',
    kind: 'cause',
    strength: 78,
    pattern:
      /^(?:Error from server|error: (?:the server|You must be logged|unable to recognize|error (?:parsing|validating))|The connection to the server|Error: (?:INSTALLATION|UPGRADE) FAILED)/,
  },
  { name: 'nginx.emerg', kind: 'cause', strength: 82, pattern: /\[(?:emerg|crit|alert)\] / },
  { name: 'haproxy.alert', kind: 'cause', strength: 82, pattern: /^\[(?:ALERT|FATAL)\] / },
  { name: 'go.fatal', kind: 'cause', strength: 60, pattern: /^level=(?:fatal|panic)\b|^FATA\[/ },

  // Whoever prints it
  {
    name: 'plain.fatal',
    kind: 'cause',
    strength: 62,
    needs: ['fatal', 'FATAL', 'Fatal', 'CRITICAL'],
    pattern:
      /^(?:\S{1,80}: |[\d/]{10} [\d:]{8}\| )?(?:fatal error|FATAL ERROR|Fatal error|FATAL|Fatal|fatal|CRITICAL)\b ?[:：\]-] ?\S/,
    except: /\b(?:0|no) (?:errors?|failures?|problems?)\b/i,
  },
  {
    name: 'plain.error',
    kind: 'cause',
    strength: 54,
    needs: ['ERR', 'rror', '错误', '❌', '🚨', '[!]'],
    pattern:
      /^(?:\[?(?:ERROR|Error|error|ERR|ERR!|错误)\]?[:：!]? {1,6}|\S{1,80}: (?:error|ERROR|Error): |❌ {1,2}|🚨 {1,2}|\[!\] )(?!0\b|no\b|=)\S.{2,}/,
    except:
      /\b(?:0|no) (?:errors?|failures?)\b|error (?:handling|handler|messages?|codes?|pages?|reporting|budget)s?\b|ignor(?:ed|ing)|\berrors?: 0\b|exit code 0|\bretry(?:ing)?\b|will try|: 0$|\[Help \d\]|For more information|Re-run Maven|To see the full/i,
  },
  {
    name: 'plain.exception',
    kind: 'cause',
    strength: 58,
    needs: ['Error', 'Exception'],
    pattern: /^\s{0,8}(?:[\w$]+[.:\\]{1,2}){0,10}[A-Z][\w$]*(?:Error|Exception)(?: \[\w+\])?: \S/,
  },
  {
    // `tool: what it could not do`, as Unix programs say it.
    name: 'plain.tool',
    kind: 'cause',
    strength: 61,
    needs: [
      'annot ',
      "an't ",
      'ould not ',
      'nable to ',
      'ailed',
      'nvalid ',
      'ot found',
      'o such ',
      'enied',
      'efused',
      'issing ',
      'nknown ',
      'nsupported',
      'nexpected ',
      'xpired',
      'ismatch',
      'imed out',
      'ot exist',
      'ot permitted',
      'ot allowed',
      'oo many ',
      'llegal ',
      'orrupt',
      'onflict',
      'nreachable',
      'borted',
      'ejected',
      'rror',
      'nterminated ',
      'lready exists',
      'not recogni',
    ],
    pattern:
      /^(?!(?:warning|Warning|WARNING|note|info|INFO|debug|DEBUG|hint|usage|Usage|npm|https?|checking|test|ok)\b)[A-Za-z][\w.+/-]{1,60}(?:\[\d{1,9}\])?: (?!\*\*\*|warning|Warning|WARNING|note|info|INFO|debug|DEBUG|notice|hint)(?:.{0,160}[\s"'(:]|)(?:[Cc]annot|[Cc]an't|[Cc]ould not|[Uu]nable to|[Ff]ailed|[Ii]nvalid|[Nn]ot found|[Nn]o such|[Dd]enied|[Rr]efused|[Mm]issing|[Uu]nknown|[Uu]nsupported|[Uu]nexpected|[Ee]xpired|[Mm]ismatch(?:es|ed)?|[Tt]imed out|not exist|not permitted|not allowed|[Tt]oo many|[Ii]llegal|[Cc]orrupt(?:ed)?|[Cc]onflict(?:s|ing)?|[Uu]nreachable|[Aa]borted|[Rr]ejected|[Uu]nterminated|already exists|not recogni[sz]ed|[Ee]rror)(?=[\s:.,;!'")]|$)/,
    except:
      /\b(?:0|no) (?:failed|errors?|failures?|problems?|conflicts?|such errors?)\b|ignor|skipp|retry|retries|optional|fallback|falling back|deprecat|\bif\b|[{};]$|=>|== |\(\) /i,
  },
  {
    name: 'plain.failed',
    kind: 'cause',
    strength: 52,
    pattern:
      /^(?:Failed to |Unable to |Could not |Couldn't |Cannot |Can't |无法|不能)\S.{5,}|(?:^|\s)(?:failed|FAILED)[.!:]?$|(?: failed: | FAILED: ).{3,}/,
    except: /\b0 failed\b|failed: 0|ignor|skipp|retry|optional|warn|fallback|checking (?:for|whether)/i,
  },
  {
    name: 'gpg.error',
    kind: 'cause',
    strength: 76,
    pattern:
      /^gpg: (?:skipped "|signing failed|no default secret key|can't |keyserver .{1,60} failed|.{1,80}(?:failed|error): )/,
  },
  {
    name: 'port.taken',
    kind: 'cause',
    strength: 74,
    needs: ['ddress already in use'],
    pattern: /\bbind(?:\(\))?\b.{0,80}: [Aa]ddress already in use\b/,
  },
  {
    name: 'apache.error',
    kind: 'cause',
    strength: 66,
    needs: ['] [pid '],
    pattern: /^(?:\[\w{3} \w{3} {1,2}\d+ [\d:.]{8,15} \d{4}\] )?\[(?:\w{1,30}:)?(?:error|crit|alert|emerg)\] \[pid \d+/,
  },
  {
    name: 'bind.zone',
    kind: 'cause',
    strength: 78,
    pattern: /^dns_(?:rdata|master)_\w+: \S|^zone \S{1,200}: loading from master file .{1,200} failed: /,
  },
  {
    name: 'varnish.vcl',
    kind: 'cause',
    strength: 84,
    pattern: /^Message from VCC-compiler:$/,
    key: { pattern: /\S/, within: 1 },
  },
  { name: 'ffmpeg.codec', kind: 'cause', strength: 74, pattern: /^Unknown (?:en|de)coder '.{1,60}'$/ },
  { name: 'server.config', kind: 'cause', strength: 84, pattern: /^\*{3} FATAL \S/ },
  { name: 'apt.fetch', kind: 'cause', strength: 74, pattern: /^Err:\d+ /, key: { pattern: /^ {2,}\S/, within: 1 } },
  { name: 'gyp.error', kind: 'cause', strength: 78, pattern: /^gyp: \S|^gyp ERR! stack (?:Error|\w+Error): \S/ },
  { name: 'patch.hunk', kind: 'cause', strength: 78, pattern: /^Hunk #\d+ FAILED at / },
  { name: 'patch.count', kind: 'summary', strength: 34, pattern: /^\d+ out of \d+ hunks? (?:FAILED|ignored)/ },
  {
    name: 'openssl.error',
    kind: 'cause',
    strength: 72,
    needs: [':error:'],
    pattern: /^[0-9A-F]{6,16}:error:[0-9A-F]{8}:/i,
  },
  {
    name: 'parse.error',
    kind: 'cause',
    strength: 70,
    pattern: /^(?:parse|syntax|lexical|keytool|jarsigner) error\b.{0,3}: \S/i,
  },
  {
    name: 'wget.connect',
    kind: 'cause',
    strength: 72,
    pattern: /^(?:Connecting to|Resolving) \S.{0,120}\.\.\. failed: /,
  },
];
