/**
 * How the run ended and which stretches of the log belong to steps that failed.
 *
 * Invariants: windows are in order of line and do not overlap; without an exit that a runner printed there is none, and
 * the whole log counts.
 */
import type { RunEnd } from './diagnosis.ts';
import type { Signal } from './line-signals.ts';

export interface FailedStep {
  readonly from: number;
  /** Line of the exit. */
  readonly to: number;
  readonly exit: Signal;
}

export interface RunStory {
  readonly end: RunEnd;
  readonly failedSteps: readonly FailedStep[];
  /** A runner's own verdict on the whole run: what stands in the log did no lasting harm. */
  readonly surelyPassed: boolean;
}

/** Runners that state the exit of each command, of those that went well, too. */
const COMMAND_EXITS = new Set(['travis.exit', 'circle.received', 'semaphore.exit']);
const FINAL = new Set(['travis.end', 'jenkins.exit', 'travis.stopped']);

export function readRun(signals: readonly Signal[]): RunStory {
  const failedSteps: FailedStep[] = [];
  let boundary = 1;
  let lastStep = 1;
  const commands = new Map<string, number>();
  let sawRunner = false;
  let jobEnd: Signal | null = null;
  let commandPassed: Signal | null = null;
  let finalPass: Signal | null = null;
  let finalFail: Signal | null = null;
  let lastPassed: Signal | null = null;
  let lastSummary: Signal | null = null;
  for (const signal of signals) {
    const { rule, line } = signal;
    if (rule.kind === 'step') {
      // What looks like a prompt may stand in any output; only a runner's own title, or the very command that the exit
      // names, begins a step.
      if (signal.marker === 'group' && /^Run\b/.test(signal.text)) lastStep = line;
      else if (rule.name === 'shell.step') commands.set(signal.text.slice(2).trim(), line);
      if (signal.marker === 'group') sawRunner = true;
      if (rule.name === 'github.complete' || (signal.marker === 'group' && /^Finishing: /.test(signal.text)))
        jobEnd = signal;
    } else if (rule.kind === 'exit') {
      if (rule.name === 'travis.end' || (rule.name === 'jenkins.exit' && rule.strength <= 10)) {
        finalFail = signal;
      } else if (rule.strength > 10) {
        failedSteps.push({
          from: Math.min(Math.max(boundary, lastStep, beginOf(signal, commands)), line),
          to: line,
          exit: signal,
        });
        boundary = line + 1;
      }
    } else if (rule.kind === 'passed') {
      if (rule.name === 'travis.end' || rule.strength >= 90) finalPass = signal;
      else if (COMMAND_EXITS.has(rule.name)) {
        boundary = line + 1;
        commandPassed = signal;
      } else lastPassed = signal;
    } else if (rule.kind === 'summary' && rule.strength >= 28) lastSummary = signal;
  }
  const failed = (signal: Signal, code: number | null): RunEnd => ({
    outcome: 'failed',
    line: signal.line,
    text: signal.text,
    exitCode: code,
  });
  const passed = (signal: Signal): RunEnd => ({
    outcome: 'succeeded',
    line: signal.line,
    text: signal.text,
    exitCode: 0,
  });
  if (finalPass && (!finalFail || finalPass.line > finalFail.line)) {
    return { end: passed(finalPass), failedSteps: [], surelyPassed: true };
  }
  const exit = failedSteps[0]?.exit ?? finalFail;
  if (exit) {
    const steps =
      failedSteps.length === 1 ? failedSteps : failedSteps.filter((step) => !FINAL.has(step.exit.rule.name));
    return { end: failed(exit, exit.code ?? finalFail?.code ?? null), failedSteps: steps, surelyPassed: false };
  }
  const annotated = signals.find(({ marker, rule }) => marker === 'error' && rule.kind !== 'passed');
  if (annotated) return { end: failed(annotated, null), failedSteps: [], surelyPassed: false };
  // A job that ran to its end, or a command's exit, without any word of failing from the runner.
  const unharmed = (sawRunner ? jobEnd : null) ?? commandPassed;
  if (unharmed) return { end: passed(unharmed), failedSteps: [], surelyPassed: true };
  // One suite that passed says nothing of another that did not; only a whole build's verdict overrules an earlier failure.
  if (lastSummary && !(lastPassed && lastPassed.rule.strength >= 40 && lastPassed.line > lastSummary.line)) {
    return { end: failed(lastSummary, null), failedSteps: [], surelyPassed: false };
  }
  if (lastPassed) {
    const passedAt = lastPassed.line;
    const later = signals.some(({ line, rule }) => line > passedAt && rule.kind === 'cause' && rule.strength >= 66);
    if (!later) return { end: passed(lastPassed), failedSteps: [], surelyPassed: false };
  }
  return { end: { outcome: 'unclear', line: null, text: null, exitCode: null }, failedSteps: [], surelyPassed: false };
}

/** Where the command begins that a runner's exit line quotes. */
function beginOf({ text }: Signal, commands: ReadonlyMap<string, number>): number {
  const quoted = /^The command "(.+?)" (?:failed|exited)/.exec(text)?.[1];
  return quoted === undefined ? 1 : (commands.get(quoted) ?? 1);
}

/** The failed step that a line stands in. */
export function stepAt(steps: readonly FailedStep[], line: number): FailedStep | null {
  return steps.find(({ from, to }) => line >= from && line <= to) ?? null;
}
