/** A help centre to ask: addresses, the gate, the request and the reading of its answer, put together. */
import type { HelpCenter } from '../../center/help-center';
import { lettersOf } from '../letters';
import { parseArticle } from '../reading/article/article';
import { parseCategory } from '../reading/category/category';
import { parseListing } from '../reading/listing/listing';
import { decodePage } from '../reading/page/decode-page';
import {
  type CategoryPage,
  type Edition,
  fault,
  type HelpFault,
  type HelpSearch,
  type HelpText,
  type Listing,
  type Read,
} from '../types';
import { articleAddress, categoryAddress, searchAddress } from './addresses';
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
  /** A category's own page, as results: the way to its articles where a search without words shows nothing. */
  category: (category: string, page: number, who: Who) => Promise<Answer<Listing>>;
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
  const askRows = async (who: Who, address: string, parse: (source: string) => Read<Listing>) => {
    const asked = await ask(who, address, null);
    if (!asked.ok) return asked;
    // Without an edition of ours there is always a page.
    return asked.value ? read(asked.value, parse) : { ok: false as const, error: { code: 'empty' as const } };
  };
  return {
    listing: (search, who) => askRows(who, searchAddress(center, search), (source) => parseListing(source, center)),
    category: (category, page, who) =>
      askRows(who, categoryAddress(center, { category, page }), (source) => {
        const read = parseCategory(source, center);
        return read.ok ? asListing(read.value, center) : read;
      }),
    async article(id, title, who, have = null) {
      const asked = await ask(who, articleAddress(center, id), have);
      if (!asked.ok) return asked;
      if (!asked.value) return { ok: true, value: null };
      const { edition } = asked.value;
      const text = read(asked.value, (source) => parseArticle(source, center, title ? { title } : {}));
      return text.ok ? { ok: true, value: { ...text.value, edition, ...(text.mayGoOn && { mayGoOn: true }) } } : text;
    },
  };
}

/**
 * A category's page may have no service label: the name of one of our own categories has to stand for it. Other services
 * call some of theirs the same; a page that names its service was refused before.
 */
function asListing({ category, entries }: CategoryPage, { categories, service }: HelpCenter): Read<Listing> {
  const [first = ''] = category;
  if (!categories.some(({ name }) => lettersOf(name) === lettersOf(first))) return fault('other-service');
  const rows = entries.map(({ id, title }) => ({ id, title, category, service: service.name, excerpt: '' }));
  return { ok: true, value: { total: null, rows, elsewhere: 0, categories: [] } };
}
