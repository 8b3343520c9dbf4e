/** The story as Markdown. Log text stands in code spans and fences that it cannot break out of. */
import type { DiagnosisReport } from '../../core/diagnosis/diagnosis.ts';
import type { Language, LocalisedText } from '../../core/record/model.ts';

export interface MarkdownWords {
  readonly root: string;
  readonly consequence: string;
  readonly related: string;
  readonly unknown: string;
  line(line: number): string;
}

export function reportMarkdown(report: DiagnosisReport, language: Language, words: MarkdownWords): string {
  const shown = (text: LocalisedText): string => text[language] ?? text.en ?? text.zh ?? '';
  const parts = [`# ${inline(report.source)}`];
  for (const each of report.diagnoses) {
    parts.push(
      `## ${words[each.role]}: ${inline(shown(each.signature))}`,
      `${inline(each.id)}, ${words.line(each.line)}:`,
    );
    parts.push(fenced(each.text));
    for (const { commands } of each.workarounds.slice(0, 2)) {
      for (const { run, shell } of commands) parts.push(fenced(run, shell));
    }
  }
  if (report.unknown.length > 0) {
    parts.push(`## ${words.unknown}`);
    for (const { line, text } of report.unknown) parts.push(`${words.line(line)}:`, fenced(text));
  }
  return `${parts.join('\n\n')}\n`;
}

function inline(text: string): string {
  const fence = '`'.repeat(1 + longestRun(text));
  const pad = text.startsWith('`') || text.endsWith('`') ? ' ' : '';
  return `${fence}${pad}${text.replace(/\s+/g, ' ')}${pad}${fence}`;
}

function fenced(text: string, language = 'text'): string {
  const fence = '`'.repeat(Math.max(3, 1 + longestRun(text)));
  return `${fence}${language}\n${text}\n${fence}`;
}

function longestRun(text: string): number {
  return Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
}
