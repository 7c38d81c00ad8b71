/** Reading a compiled pack at run time: every entry is checked again, and a broken one is left out and named. */
import * as z from 'zod/mini';
import { unlistedLinks } from './links';
import {
  Center,
  PACK_FORMAT,
  PACK_LISTS,
  type Pack,
  type PackList,
  PackStamp,
  PenaltyPolicy,
  Synonym,
  Words,
} from './schema';

/** A pack of a format that this code does not know, or one whose centre is broken. */
export class PackUnreadable extends Error {}

/** The list of bundled packs; entries that can't be read or are of another format are left out. */
export function readStamps(json: unknown): PackStamp[] {
  if (!Array.isArray(json)) return [];
  return json.flatMap((entry) => {
    const stamp = z.safeParse(PackStamp, entry);
    return stamp.success && stamp.data.format === PACK_FORMAT ? [stamp.data] : [];
  });
}

/**
 * Checks a pack's content. An id that leads nowhere breaks nobody: the screen leaves it out, so its entry stays.
 * @returns what could be read, and a line for each entry that was left out
 * @throws PackUnreadable when the centre or its words are broken: without them nothing else means anything
 */
export function loadPack(json: unknown): { pack: Pack; skipped: string[] } {
  const source = (typeof json === 'object' && json !== null ? json : {}) as Record<string, unknown>;
  const center = z.safeParse(Center, source.center);
  const words = z.safeParse(Words, source.words);
  if (!center.success || !words.success) throw new PackUnreadable();

  const skipped: string[] = [];
  const read = <L extends PackList>(list: L): Pack[L] => {
    const entries = Array.isArray(source[list]) ? (source[list] as unknown[]) : [];
    const ids = new Set<string>();
    return entries.flatMap((entry, at) => {
      const result = z.safeParse(PACK_LISTS[list] as z.ZodMiniType<{ id: string }>, entry);
      // The store has one row an id, so a second one would take the first one's place unseen.
      if (result.success && !ids.has(result.data.id) && unlistedLinks(result.data, center.data).length === 0) {
        ids.add(result.data.id);
        return [result.data];
      }
      skipped.push(`${list}/${nameOf(entry) ?? at}`);
      return [];
    }) as Pack[L];
  };
  const readPenalty = (): PenaltyPolicy | undefined => {
    const policy = z.safeParse(z.optional(PenaltyPolicy), source.penalty);
    if (policy.success && unlistedLinks(policy.data, center.data).length === 0) return policy.data;
    skipped.push('penalty');
    return undefined;
  };
  const pack: Pack = {
    center: center.data,
    words: words.data,
    synonyms: readSynonyms(source.synonyms),
    pages: read('pages'),
    deadlines: read('deadlines'),
    guides: read('guides'),
    articles: read('articles'),
    tips: read('tips'),
    actions: read('actions'),
    replies: read('replies'),
    penalty: readPenalty(),
  };
  return { pack, skipped };
}

/** What of them can be read; a search does without the rest. */
function readSynonyms(json: unknown): Synonym[] {
  return (Array.isArray(json) ? json : []).flatMap((entry) => {
    const synonym = z.safeParse(Synonym, entry);
    return synonym.success ? [synonym.data] : [];
  });
}

function nameOf(entry: unknown): string | undefined {
  const id = (entry as { id?: unknown } | null)?.id;
  return typeof id === 'string' ? id.slice(0, 80) : undefined;
}
