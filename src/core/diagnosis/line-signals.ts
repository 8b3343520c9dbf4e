/**
 * Which lines of a log speak of failing: every line is looked over once by a cheap filter, the few that pass by the rules.
 *
 * Invariants: signals are in order of line; of a log full of them the first and the last `KEPT` of each kind are kept, so
 * that memory is bounded. Cost: one linear expression a line, the rules on perhaps one in twenty.
 */
import type { CleanLine } from '../log/clean-line.ts';
import type { Marker } from '../log/wrappers.ts';
import type { FailureRule } from './failure-rule.ts';
import { RUN_RULES } from './failure-rules-run.ts';
import { TEST_RULES } from './failure-rules-test.ts';
import { TOOL_RULES } from './failure-rules-tool.ts';

export interface Signal {
  readonly line: number;
  readonly rule: FailureRule;
  readonly marker: Marker | null;
  /** Cleaned line, cut. */
  readonly text: string;
  /** For exits: the code, where one is said. */
  readonly code: number | null;
}

const KEPT = 3000;
const LOOKED_AT_UNITS = 2000;

/** Every rule's line holds one of these; a rule that would not is caught by a test. */
export const PREFILTER =
  /error|err[!:]|fail|fatal|exce(?:pt|ed)|panic|abort|cannot|can't|could ?n|unable|not (?:found|ok|in)|no such|denied|undefined|unresolved|missing|invalid|unexpected|timed? ?out|killed|fault|refused|conflict|assert|[✗✘✕✖×☓❌●🚨•→]|exited|errored|stop\.|traceback|went wrong|^message:|build|finished: |succe(?:ss|eded)|job |passed|:\d+[:\]]|\(\d+[,)]|:\[\d|done\. |oh no|offenses|would reformat|^(?:Run|\$) |^E {2}|_{3} |^\* |^In |^-- [A-Z]|^\[\[?[A-Z]|terminated|terminating|insufficient|alloc|corrupt|double free|^e: |^rspec |^cucumber|^behat|undecl|could not|no (?:package|output|matching|space|solution|available|required)|too long|killed|in \(|^ ?\d+ \||rejected|bad |unsatisf|unbound|substitution|expected|E: |Err:|level=|FATA|manifest|toomany|pull access|daemon|halted|syntax|^\d+\) |version solving|locate |^because |ENOSPC|quota|memory|ELIFECYCLE|what\(\)|sanitizer|sorted|[(]core|SC\d{4}|TS\d{3,5}|\[E\]|^[A-Z]{1,4}\d{3,4} |reconstruct|\*{3}|^ {1,3}\d+ {3}|^ {1,6}\d+:\d+ |problem|didn't|Code style|violat|没有|未找到|无法|不能|错误|权限|停止|段错误|设备|ошибка|Fehler|[1-9]\d* (?:error|issue|of)|executed \d|\\\w*exception|rror during|\d+\) |rerror|returned|-- \d/i;

export class SignalCollector {
  readonly signals: Signal[] = [];
  readonly #tail: Signal[] = [];
  /** Of each rule with a long tail only these counts matter. */
  dropped = 0;

  look(line: number, { text, marker, lines, level }: CleanLine): void {
    if (marker === 'group' || marker === 'command') {
      this.#put({ line, rule: STEP_RULE, marker, text: text.slice(0, 200), code: null });
      return;
    }
    if (marker === 'debug') return;
    for (const candidate of lines) this.#lookAt(line, candidate, marker, level);
  }

  all(): readonly Signal[] {
    return [...this.signals, ...this.#tail];
  }

  #lookAt(line: number, whole: string, marker: Marker | null, level: string | null): void {
    const text = whole.length > LOOKED_AT_UNITS ? whole.slice(0, LOOKED_AT_UNITS) : whole;
    if (marker !== 'error' && level !== 'error' && level !== 'fatal' && !PREFILTER.test(text)) return;
    const signal = signalOf(line, text, marker, level);
    if (signal) this.#put(signal);
  }

  #put(signal: Signal): void {
    if (this.signals.length < KEPT) {
      this.signals.push(signal);
      return;
    }
    this.#tail.push(signal);
    if (this.#tail.length > KEPT * 2) this.dropped += this.#tail.splice(0, KEPT).length;
  }
}

const STEP_RULE: FailureRule = { name: 'ci.step', kind: 'step', strength: 0, pattern: /^/ };
const ANNOTATION: FailureRule = { name: 'ci.annotation', kind: 'cause', strength: 66, pattern: /^/ };
const LEVEL: FailureRule = { name: 'log.level', kind: 'cause', strength: 52, pattern: /^/ };

const RULES: readonly FailureRule[] = [...RUN_RULES, ...TEST_RULES, ...TOOL_RULES];

function signalOf(line: number, text: string, marker: Marker | null, level: string | null): Signal | null {
  let best: FailureRule | null = null;
  let code: number | null = null;
  for (const rule of RULES) {
    // Rules are in no order of worth: the strongest that fits speaks for the line, but an exit or a step always does.
    if (best && rule.strength <= best.strength && rule.kind !== 'exit') continue;
    const match = rule.pattern.exec(text);
    if (!match || rule.except?.test(text)) continue;
    best = rule;
    if (rule.kind === 'exit') {
      code = match[1] === undefined ? null : Number(match[1]);
      break;
    }
  }
  if (marker === 'error' && (!best || (best.kind === 'cause' && best.strength < ANNOTATION.strength))) best = ANNOTATION;
  else if (!best && (level === 'error' || level === 'fatal')) best = LEVEL;
  if (best?.kind === 'exit' && code === 0) return { line, rule: { ...best, kind: 'passed', strength: 20 }, marker, text: text.slice(0, 200), code };
  return best ? { line, rule: best, marker, text: text.slice(0, 400), code } : null;
}
