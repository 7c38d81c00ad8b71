import type { IncomingHttpHeaders } from 'node:http';
import type { HelpArticle } from './articles.ts';
import { createDraw, type Draw } from './faults/draw.ts';
import type { FaultName, Faults } from './faults/faults.ts';
import { collectArticles } from './generated/collection.ts';
import { createLibrary, type Library, type TrueArticle, withPath } from './library.ts';
import { MARKUPS, type MarkupName } from './markups/markups.ts';
import type { HelpMarkup } from './markups/view.ts';

/** How the practice help centre is to be. */
export interface HelpOptions {
  /** how many articles of service 174; by default the 13 written by hand. There are a tenth as many of 215. */
  articles?: number;
  faults?: Faults;
  /** answers `If-None-Match` and `If-Modified-Since`; true by default */
  conditional?: boolean;
  /** sets a cookie with every answer, so that it shows when somebody sends it back */
  cookie?: boolean;
  markup?: MarkupName;
  /** of the generated articles and of chance; 1 by default */
  seed?: number;
}

/** A request as it came, and what became of it. */
export interface HelpRequest {
  /** milliseconds, monotonic */
  time: number;
  method: string;
  /** path and query */
  address: string;
  headers: IncomingHttpHeaders;
  /** null as long as nothing is answered, and when the connection is dropped before */
  status: number | null;
  fault: FaultName | null;
}

/** The help centre in a test's hands while it runs. */
export interface PracticeHelp {
  /** what is true right now, in the order of the default sort; a copy */
  readonly articles: TrueArticle[];
  edit: Library['edit'];
  add: Library['add'];
  /** its page is 404 from now on */
  remove: Library['remove'];
  /** set anew, every plan and every count begins anew */
  faults: Faults;
  /** every request so far */
  readonly requests: HelpRequest[];
}

/** What the help centre's side of the server needs of it. */
export interface HelpSite {
  library: Library;
  markup: HelpMarkup;
  conditional: boolean;
  cookie: boolean;
  draw: Draw;
  requests: HelpRequest[];
}

/** The help centre, once for who serves it and once for who changes it. */
export function createHelp(options: HelpOptions = {}): { site: HelpSite; help: PracticeHelp } {
  const { seed = 1, conditional = true, cookie = false, markup = 'spans' } = options;
  const library = createLibrary(collectArticles(options.articles, seed));
  const requests: HelpRequest[] = [];
  let faults = options.faults ?? {};
  const site: HelpSite = {
    library,
    markup: MARKUPS[markup],
    conditional,
    cookie,
    draw: createDraw(faults, seed),
    requests,
  };
  const help: PracticeHelp = {
    get articles() {
      return library.all().map(withPath);
    },
    edit: library.edit,
    add: (article: HelpArticle) => library.add(article),
    remove: library.remove,
    get faults() {
      return faults;
    },
    set faults(next) {
      faults = next;
      site.draw = createDraw(next, seed);
    },
    requests,
  };
  return { site, help };
}
