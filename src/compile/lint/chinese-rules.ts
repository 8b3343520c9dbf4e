/** Gates on the Chinese: whole, really Chinese, and set as Chinese is set. */
import type { Complaint, Rule } from './rule.ts';
import { isOurs } from './rule.ts';

const HAN = /\p{Script=Han}/u;
/** What stays in Latin in good Chinese too: code, flags, paths, placeholders, quoted messages. */
const VERBATIM = /`[^`]*`|<[^<>]*>|“[^”]*”|"[^"]*"|'[^']*'|\S*[/\\=_.:@$-]\S*/g;
const UNSPACED = /(\p{Script=Han})([A-Za-z0-9]{2,})|([A-Za-z0-9]{2,})(\p{Script=Han})/u;
const HALF_WIDTH = /\p{Script=Han}[,;:?!]|\p{Script=Han}\.(?:\s|$)|\p{Script=Han}\s*\((?=\p{Script=Han})/u;

export const chinese: Rule = {
  name: 'chinese',
  *check(checked): Iterable<Complaint> {
    if (!isOurs(checked)) return;
    const { wire } = checked;
    const pairs: [string, string | null | undefined, string | null | undefined][] = [
      ['signature_zh', wire.signature, wire.signature_zh],
      ['root_cause_zh', wire.root_cause, wire.root_cause_zh],
      ...(wire.workarounds ?? []).flatMap(
        (item, i): [string, string | null | undefined, string | null | undefined][] => [
          [`workarounds_zh[${i}]`, item.action, wire.workarounds_zh?.[i]],
          [`workarounds[${i}].condition_zh`, item.condition, item.condition_zh],
        ],
      ),
      ...(wire.dead_ends ?? []).flatMap((end, i): [string, string | null | undefined, string | null | undefined][] => {
        const zh = wire.dead_ends_zh?.[i];
        return [
          [`dead_ends_zh[${i}].action`, end.action, zh?.action],
          [`dead_ends_zh[${i}].why_fails`, end.why_fails, zh?.why_fails],
          [`dead_ends_zh[${i}].condition`, end.condition, zh?.condition],
        ];
      }),
      ...(wire.versions ?? []).map((row, i): [string, string | null | undefined, string | null | undefined] => [
        `versions[${i}].behavior_change_zh`,
        row.behavior_change,
        row.behavior_change_zh,
      ]),
      ...Object.entries(wire.os_specific ?? {})
        .filter(([os]) => !os.endsWith('_zh'))
        .map(([os, text]): [string, string | null | undefined, string | null | undefined] => [
          `os_specific.${os}_zh`,
          text,
          wire.os_specific?.[`${os}_zh`],
        ]),
      ...(wire.transition_graph?.frequently_confused_with ?? []).map(
        (edge, i): [string, string | null | undefined, string | null | undefined] => [
          `transition_graph.frequently_confused_with[${i}].distinction_zh`,
          edge.distinction,
          edge.distinction_zh,
        ],
      ),
      ...(['leads_to', 'preceded_by'] as const).flatMap((list) =>
        (wire.transition_graph?.[list] ?? []).map(
          (edge, i): [string, string | null | undefined, string | null | undefined] => [
            `transition_graph.${list}[${i}].condition_zh`,
            edge.condition,
            edge.condition_zh,
          ],
        ),
      ),
    ];
    for (const [field, en, zh] of pairs) {
      if (!en?.trim()) continue;
      if (!zh?.trim()) yield { field, detail: 'the Chinese is missing' };
      else yield* faultsOfChinese(field, zh);
    }
  },
};

function* faultsOfChinese(field: string, zh: string): Iterable<Complaint> {
  const prose = zh.replace(VERBATIM, ' ');
  if (!HAN.test(zh)) {
    // A bare command needs no translation.
    if (/^\S+(\s+\S+){0,5}$/.test(zh.trim()) && !/[A-Za-z]{2,}\s[A-Za-z]{2,}\s[A-Za-z]{2,}/.test(prose)) return;
    yield { field, detail: 'has no Chinese in it' };
    return;
  }
  const english = prose.match(/(?:\b[a-z]{2,}\b[ ,]+){6,}/i);
  if (english) yield { field, detail: `English left: "${english[0].trim()}"` };
  // Messages quoted from tools keep the tool's own spacing; signature_zh often is one.
  if (field === 'signature_zh') return;
  const unspaced = prose.match(UNSPACED);
  if (unspaced) yield { field, detail: `no space between Han and Latin text: "${unspaced[0]}"` };
  const half = prose.match(HALF_WIDTH);
  if (half) yield { field, detail: `half-width punctuation after Han text: "${half[0]}"` };
}
