/**
 * How the state of a page is written behind the `?`: plain names and values as people type them, a list as a repeated
 * name (`domain=gcc&domain=ld`), nothing for what is empty. The routes' schemas make values out of the texts.
 */
import * as v from 'valibot';

type Params = Record<string, string | string[]>;

export function parseSearch(search: string): Params {
  const params: Params = {};
  for (const [name, value] of new URLSearchParams(search)) {
    const present = Object.hasOwn(params, name) ? params[name] : undefined;
    if (present === undefined) Object.defineProperty(params, name, { value, enumerable: true, writable: true });
    else params[name] = Array.isArray(present) ? [...present, value] : [present, value];
  }
  return params;
}

export function stringifySearch(params: Record<string, unknown>): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(params)) {
    for (const item of Array.isArray(value) ? value : [value]) {
      if (item !== undefined && item !== null && item !== '') search.append(name, String(item));
    }
  }
  const text = search.toString();
  return text ? `?${text}` : '';
}

/** A text; of a repeated name the first. Absent when empty or not a text. */
export const textParam = v.optional(
  v.fallback(
    v.optional(
      v.pipe(
        v.union([v.string(), v.array(v.string())]),
        v.transform((value) => (typeof value === 'string' ? value : value[0]) || undefined),
      ),
    ),
    undefined,
  ),
);

/** A list of texts, absent when empty. */
export const listParam = v.optional(
  v.fallback(
    v.optional(
      v.pipe(
        v.union([v.string(), v.array(v.string())]),
        v.transform((value): string[] | undefined => {
          const list = [...new Set(typeof value === 'string' ? [value] : value)].filter((item) => item !== '');
          return list.length > 0 ? list : undefined;
        }),
      ),
    ),
    undefined,
  ),
);

/** One of some words, absent when it is none of them. */
export function choiceParam<const Choices extends readonly string[]>(choices: Choices) {
  return v.optional(v.fallback(v.optional(v.picklist(choices)), undefined));
}
