/**
 * Every message, by direction: its name, what is asked, what is answered, and who may send it.
 *
 * The schemas run in the background only. The page side and the surfaces import this file's types.
 */
import * as z from 'zod/mini';
import { ArticleLink, ArticleView, ContentStatus, Found, GuideLink, GuideView, History, View } from './help-shapes';
import { CenterReading, id, PageFacts, PanelState } from './page-shapes';
import { Radar } from './radar-shapes';

/** Who sends: the content script of a seller centre's page, or one of our own pages (panel, side panel, popup). */
export type Sender = 'page' | 'surface';

const nothing = z.null();
const entry = z.object({ center: id, id });

const message = <Q extends z.core.$ZodType, A extends z.core.$ZodType>(from: Sender, request: Q, response: A) => ({
  from,
  request,
  response,
});

export const protocol = {
  // page → background
  /** What to look for on this site, and how the panel stood; `reading` is null when no pack knows the site. */
  'center.describe': message('page', nothing, z.object({ reading: z.nullable(CenterReading), panel: PanelState })),
  /** What was read on the page, after each change of what it shows. */
  'page.seen': message('page', PageFacts, nothing),
  /** The panel was opened, closed, moved or resized on this site. */
  'panel.remember': message('page', PanelState, nothing),

  // surface → background
  /** The page beside the surface and its help. */
  'view.get': message('surface', nothing, View),
  /** One article, whole. */
  'article.get': message('surface', entry, ArticleView),
  /** All articles, for browsing by category. */
  'article.list': message('surface', nothing, z.array(ArticleLink)),
  /** All open deadlines that were seen, soonest first. */
  'deadline.list': message('surface', nothing, Radar),
  /** All guides, those of this page first. */
  'guide.list': message('surface', nothing, z.array(z.object({ ...GuideLink.shape, here: z.boolean() }))),
  /** One guide with the seller's run of it. */
  'guide.get': message('surface', entry, GuideView),
  /** Starts a guide, or starts it again. */
  'run.start': message('surface', entry, nothing),
  /**
   * The seller did the step `from`, or goes to another one (`to` from 0; the step left counts as done when `done`).
   * Nothing happens when `from` is no longer where the run is: a question may come twice.
   */
  'run.go': message('surface', z.object({ ...entry.shape, from: id, to: z.int(), done: z.boolean() }), nothing),
  /** Gives a run up. */
  'run.stop': message('surface', entry, nothing),
  /** Articles that match, best first, and how many there are. */
  'search.find': message('surface', z.object({ query: z.string().check(z.maxLength(100_000)) }), Found),
  /** What is in the store. */
  'status.get': message('surface', nothing, ContentStatus),
  /** The panel's history in this tab, so that a reload of the page keeps the seller's place. */
  'history.get': message('surface', nothing, z.nullable(History)),
  /** The panel went to another place, or back. */
  'history.remember': message('surface', History, nothing),
  /** Opens, closes or moves the panel in the tab beside the surface. */
  'panel.change': message(
    'surface',
    z.object({ open: z.optional(z.boolean()), side: z.optional(z.literal('other')) }),
    nothing,
  ),
};

export type Protocol = typeof protocol;
export type MessageName = keyof Protocol;
export type Request<N extends MessageName> = z.infer<Protocol[N]['request']>;
export type Response<N extends MessageName> = z.infer<Protocol[N]['response']>;

/**
 * background → page: what the page side is told. It holds no schemas, because only our own background can reach it; it
 * obeys an order of its own build's version and no other.
 */
export interface PageOrders {
  /** Whether a page side of this build is there. */
  present(version: string): boolean;
  /** The panel is to be opened, closed, toggled or moved. */
  panel(order: PanelOrder & { version: string }): void;
}

/** What the panel is to do. */
export interface PanelOrder {
  open?: boolean | 'toggle';
  /** `other`: to the side where it isn't. */
  side?: 'other';
}
