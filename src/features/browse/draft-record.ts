/** The beginning of a record for a message that the catalogue lacks, in the wire format: what is not known is left empty. */

const MAX_MESSAGE = 300;

/** @returns JSON, two spaces deep, of a record whose pattern matches the message. */
export function draftRecord(message: string, today: string): string {
  const line = (message.split('\n').find((text) => text.trim() !== '') ?? '').trim().slice(0, MAX_MESSAGE);
  const slug = line
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40)
    .replace(/-+$/, '');
  return JSON.stringify(
    {
      id: `domain/${slug || 'new-error'}`,
      signature: line,
      signature_zh: null,
      regex: line.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'),
      domain: 'domain',
      category: null,
      root_cause: '',
      root_cause_zh: null,
      versions: [],
      os_specific: {},
      dead_ends: [],
      workarounds: [],
      workarounds_zh: [],
      transition_graph: { leads_to: [], preceded_by: [], frequently_confused_with: [] },
      official_doc_url: null,
      verification_tier: 'ai_generated',
      last_updated: today,
      tags: [],
      aliases: [],
      examples: [{ text: line, tool: null, version: null, os: null, source: null }],
      sources: [],
    },
    null,
    2,
  );
}
