/** A help centre to ask: addresses, the gate, the request and the reading of its answer, put together. */
import type { HelpCenter } from '../../center/help-center';
import { parseArticle } from '../reading/article';
import { decodePage } from '../reading/decode-page';
import { parseListing } from '../reading/listing';
import type { Edition, HelpFault, HelpSearch, HelpText, Listing, Read } from '../types';
import { articleAddress, searchAddress } from './addresses';
import type { Fetched, FetchFailure, HelpPage } from './fetch-help';
import type { Gate, Who } from './gate';

/** Why nothing came of a question. */
export interface HelpFailure extends Omit<FetchFailure, 'code'> {
  code: HelpFault;
}

/** What the help centre said, read; asking never throws but for a store that can't be written. */
export type Answer<T> = { ok: true; value: T } | { ok: false; error: HelpFailure };

export interface HelpClient {
  /** A page of search results. */
  listing: (search: HelpSearch, who: Who) => Promise<Answer<Listing>>;
  /**
   * An article; `null` where it is still in the edition that we have.
   * @param title as a listing has it, where one does; empty otherwise
   */
  article: (id: string, title: string, who: Who, have?: Edition | null) => Promise<Answer<HelpText | null>>;
}

/** @param fetchPage one GET, such as `fetchHelp` */
export function createHelpClient(
  center: HelpCenter,
  gate: Gate,
  fetchPage: (address: string, have: Edition | null) => Promise<Fetched>,
): HelpClient {
  const ask = async (who: Who, address: string, have: Edition | null) => {
    const fetched = await gate(who, () => fetchPage(address, have));
    return fetched ?? { ok: false as const, error: { code: 'busy' as const } };
  };
  const read = <T>({ bytes, contentType }: HelpPage, parse: (source: string) => Read<T>): Read<T> => {
    const source = decodePage(bytes, contentType);
    return source.ok ? parse(source.value) : source;
  };
  return {
    async listing(search, who) {
      const asked = await ask(who, searchAddress(center, search), null);
      if (!asked.ok) return asked;
      // Without an edition of ours there is always a page.
      if (!asked.value) return { ok: false, error: { code: 'empty' } };
      return read(asked.value, (source) => parseListing(source, center));
    },
    async article(id, title, who, have = null) {
      const asked = await ask(who, articleAddress(center, id), have);
      if (!asked.ok) return asked;
      if (!asked.value) return { ok: true, value: null };
      const { edition } = asked.value;
      const text = read(asked.value, (source) => parseArticle(source, center, title ? { title } : {}));
      return text.ok ? { ok: true, value: { ...text.value, edition } } : text;
    },
  };
}
