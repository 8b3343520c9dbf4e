/** How compilers, linkers and configuration tools word an error. */
import type { FailureRule } from '../failure-rule.ts';

export const COMPILER_RULES: readonly FailureRule[] = [
  // Compilers: place, then "error".
  {
    name: 'compiler.place',
    kind: 'cause',
    strength: 90,
    needs: ['error', '错误', 'ошибка', 'Fehler'],
    pattern:
      /^(?:In file included from )?(?:[A-Z]:)?[^\s:()][^:()]{0,300}:\d+(?::\d+)?: (?:fatal |internal compiler )?(?:error|错误|致命错误|ошибка|Fehler)\b ?[:：]? ?/,
    except: /-Wno-error/,
  },
  {
    name: 'compiler.paren',
    kind: 'cause',
    strength: 90,
    needs: ['error', 'Error', '错误'],
    pattern:
      /^\s{0,8}(?:\d+>)?(?:[A-Z]:)?[^\s:(][^:(]{0,300}\(\d+(?:,\d+){0,3}\) ?: (?:fatal )?(?:[Ee]rror|错误)\b ?[A-Z]{0,6}\d*/,
  },
  {
    name: 'compiler.tool',
    kind: 'cause',
    strength: 86,
    needs: ['error'],
    pattern:
      /^(?:\d+>)?(?:[\w./+-]*(?:gcc|g\+\+|clang|clang\+\+|cc1|cc1plus|cl|LINK|ld|collect2|as|swiftc|swift|rustc|ghc|javac|scalac|dmd|ldc2|gdc|nim|fpc|valac|CSC|MSBUILD|lld|ld64\.lld)(?:-\d+)?(?:\.exe)?) ?: (?:fatal )?error\b ?[A-Z]*\d*:? /,
    except: /ld returned \d+ exit|linker command failed/,
  },
  {
    name: 'linker.undefined',
    kind: 'cause',
    strength: 90,
    needs: ['ndefined', 'definition', 'unresolved', 'ld: ', 'ld.'],
    pattern:
      /undefined reference to [`'‘]|^Undefined symbols for architecture|multiple definition of [`'‘]|unresolved external symbol|: undefined symbol: |^(?:\S*\/)?(?:[\w-]*ld(?:\.\w+)?): (?:cannot find|library not found|symbol\(s\)|skipping|can't)/,
    except: /skipping incompatible/,
  },
  {
    name: 'linker.end',
    kind: 'summary',
    strength: 30,
    pattern:
      /^collect2: (?:error: )?ld returned \d+|^clang(?:\+\+)?(?:-\d+)?: error: linker command failed|^compilation terminated\.?$|^\d+ errors? generated\.?/,
  },
  { name: 'rust.error', kind: 'cause', strength: 91, pattern: /^error\[E\d{4}\]: \S/ },
  {
    name: 'error.prefix',
    kind: 'cause',
    strength: 86,
    pattern:
      /^error: (?!aborting due|could not compile|test failed|\d+ targets? failed|Recipe |process didn't exit|failed to run custom|linking with|script ")\S/,
  },
  { name: 'rust.build', kind: 'cause', strength: 72, pattern: /^error: failed to run custom build command/ },
  {
    name: 'rust.end',
    kind: 'summary',
    strength: 30,
    pattern:
      /^error: (?:aborting due to|could not compile)|^error: process didn't exit successfully|^For more information about (?:this error|an error)/,
  },
  {
    name: 'go.vet',
    kind: 'cause',
    strength: 88,
    needs: ['.go:'],
    pattern:
      /^(?:vet: )?(?:\.{0,2}\/)?[\w./@-]{1,200}\.go:\d+(?::\d+)?: (?!.{0,10}(?:INFO|DEBUG|level=|[Ww]arn|Info|Debug|info\]|debug\]))\S/,
  },
  {
    name: 'go.module',
    kind: 'cause',
    strength: 82,
    needs: ['go: ', 'cannot find package', 'no required', 'is not in', 'go.sum', 'pattern ', 'build constraints'],
    pattern:
      /^go: (?!downloading|finding|extracting|added|upgraded|creating|to add|found|warning)\S.{5,400}|^pattern \S{1,200}: \S|^(?:\S+\.go:\d+:\d+: )?(?:cannot find package|no required module provides|package \S+ is not in (?:GOROOT|std)|missing go\.sum entry|build constraints exclude)/,
  },
  {
    name: 'javac.error',
    kind: 'cause',
    strength: 90,
    needs: ['.java:', '.kt:', '.kts:', '.groovy:', '.scala:', '.sc:'],
    pattern:
      /^(?::[\w:-]{1,60}?(?=\/))?(?:\[(?:ERROR|error|javac)\] {1,3})?(?:[A-Z]:)?[^\s:[][^:[]{0,300}\.(?:java|kt|kts|groovy|scala|sc):(?:\[\d+(?:,\d+)?\]|\d+:(?:\d+:)?) ?(?:error:|错误:|(?!warning|info|\[)\S)/,
    except: /warning:|\bat [\w.$]+\(/,
  },
  {
    name: 'maven.error',
    kind: 'cause',
    strength: 70,
    pattern:
      /^\[ERROR\] (?!Re-run|\[ERROR\] Some problems|The build could not|To see|For more|After correcting|\[Help|mvn |-> |COMPILATION ERROR|Tests run:|Failures:|Errors:|Failed to execute goal|Please refer|See |There are test failures|\s*$|\s)\S.{3,}/,
  },
  { name: 'maven.goal', kind: 'cause', strength: 60, pattern: /^\[ERROR\] Failed to execute goal .{1,400}/ },
  {
    name: 'maven.header',
    kind: 'summary',
    strength: 30,
    pattern: /^\[ERROR\] (?:COMPILATION ERROR|There are test failures)/,
  },
  {
    name: 'kotlin.error',
    kind: 'cause',
    strength: 90,
    pattern: /^e: (?:file:\/\/)?\S{1,300}(?::\d+:\d+|: \(\d+, \d+\):)/,
  },
  {
    name: 'sbt.error',
    kind: 'cause',
    strength: 72,
    pattern:
      /^\[error\] (?!\(|Total time|Failed|Passed|\s|one error|\w+ errors? found|Error during|x |! |\d+ error)\S.{2,}/,
  },
  {
    name: 'haskell.error',
    kind: 'cause',
    strength: 90,
    needs: ['hs:'],
    pattern:
      /^(?:\S{1,80}> )?[\w./-]{1,200}\.l?hs:(?:\d+:\d+(?:-\d+)?|\(\d+,\d+\)-\(\d+,\d+\)): {0,4}(?:error:|parse error|$|Not in scope|Could not)/,
  },
  {
    name: 'cabal.error',
    kind: 'cause',
    strength: 78,
    pattern:
      /^(?:cabal|stack|Error: cabal)(?:-\d\S*)?: (?!.{0,20}(?:Downloading|Building))\S|^Error: \[(?:Cabal|S)-\d+\]/,
  },
  {
    name: 'ocaml.error',
    kind: 'cause',
    strength: 84,
    pattern:
      /^Error(?: \(warning \d+.{0,60}\))?: (?:This|Unbound|The |Syntax|Some |Library|Signature|Type|Cannot|Unclosed|No |Wrong)\b/,
  },
  {
    name: 'elixir.error',
    kind: 'cause',
    strength: 88,
    pattern: /^\*\* \((?:[A-Z]\w+\.?)+\) \S|^== Compilation error in file |^ {4}error: \S/,
  },
  {
    name: 'erlang.error',
    kind: 'cause',
    strength: 84,
    needs: ['.erl:', '.hrl:', '.yrl:', '===> '],
    pattern:
      /^[\w./-]{1,200}\.(?:erl|hrl|yrl):\d+(?::\d+)?: (?!Warning)|^===> (?:Compiling .{1,120} failed|Error|Failed|Unable|Verification failed)/,
  },
  {
    name: 'crystal.error',
    kind: 'header',
    strength: 86,
    pattern: /^Error in \S+:\d+|^In \S+\.cr:\d+:\d+$/,
    key: { pattern: /^(?:Error: |\w.{0,40}(?:undefined|no overload|error|expected))/, within: 12 },
  },
  {
    name: 'solidity.error',
    kind: 'cause',
    strength: 84,
    pattern: /^(?:ParserError|DeclarationError|TypeError|CompilerError): /,
  },
  { name: 'elm.error', kind: 'cause', strength: 86, pattern: /^-- [A-Z][A-Z ]{3,60} -{3,}/ },

  {
    name: 'compiler.werror',
    kind: 'cause',
    strength: 55,
    pattern: /^cc1\w*(?:\.exe)?: (?:all|some) warnings being treated as errors/,
  },

  // Configure, CMake, Meson
  { name: 'cmake.error', kind: 'cause', strength: 90, pattern: /^CMake Error(?: at | in |: |$)/ },
  {
    name: 'cmake.end',
    kind: 'summary',
    strength: 30,
    pattern:
      /^-- Configuring incomplete, errors occurred|^See also ".{1,200}CMake(?:Output|Error)\.log"|^CMake Generate step failed/,
  },
  {
    name: 'configure.error',
    kind: 'cause',
    strength: 90,
    needs: ['error', 'failed'],
    pattern:
      /^(?:checking .{1,200}\.\.\. {0,3})?configure: error: \S|^\S+:\d+: error: possibly undefined macro|^(?:autoreconf|aclocal|automake|autoconf|libtoolize)(?:-[\d.]+)?: (?:error:|.{0,60}failed)/,
  },
  {
    name: 'meson.error',
    kind: 'cause',
    strength: 90,
    needs: ['meson.build'],
    pattern: /^\S*meson\.build:\d+:\d+: ERROR: /,
  },
  {
    name: 'pkgconfig.missing',
    kind: 'cause',
    strength: 76,
    pattern: /^No package '\S+' found$|^Package \S+ was not found in the pkg-config search path/,
  },
];
