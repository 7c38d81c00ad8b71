/**
 * Every message, by direction: its name, what is asked, what is answered, and who may send it.
 *
 * The schemas run in the background only. The page side and the surfaces import this file's types.
 */
import * as z from 'zod/mini';
import { Aim, Show, WindowId } from './aim-shapes';
import { ArticleLink, ArticleView } from './article-shapes';
import { Commands } from './command-shapes';
import { HelpQuery, HelpResults, Imported, RefreshStatus, Settings, StoreReport, Wipe } from './content-shapes';
import { Checked, Following, GuideLink, GuideView, Move, Sight, StepRef } from './guide-shapes';
import { ContentStatus, FindQuery, Found, History, View } from './help-shapes';
import { CenterReading, id, PageFacts, PageRows, PanelState, TypedPenalty, tellingName } from './page-shapes';
import { DeadlineRef, How, MarksAfter, Radar, RowMarks, RowRef } from './radar-shapes';
import { ReplyRef, ReplyView } from './reply-shapes';
import { OpenLength } from './seller-shapes';
import { AtSite, SiteHere, Sites } from './site-shapes';
import { StandingView } from './standing-shapes';
import { SyncReport } from './sync-shapes';
import { PageTip, TipAim, TipOff, TipRef } from './tip-shapes';

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
  /**
   * What was read on the page, after each change of what it shows, with its first rows. Answers in which telling they
   * are; `null` where rows are left out that the background has no longer: nothing is taken in, and all have to be told.
   */
  'page.seen': message('page', PageFacts, z.nullable(tellingName)),
  /** Further rows of it. */
  'page.rows': message('page', PageRows, nothing),
  /** What stands on the rows that this page shows: asked for when the revision has risen, and when its moment has come. */
  'mark.list': message('page', MarksAfter, RowMarks),
  /** The step to point at on this page: asked for when the revision has risen; `null` for none. */
  'step.follow': message('page', nothing, z.nullable(Following)),
  /** The page shows that a step is done, or the seller did it there. */
  'step.met': message('page', StepRef, nothing),
  /** What the page has of its target. */
  'step.sighted': message('page', z.strictObject({ ...StepRef.shape, sight: Sight }), nothing),
  /** The tips of this page, those that matter most first: asked for when the revision has risen; none where they are off. */
  'tip.list': message('page', nothing, z.array(PageTip)),
  /** The seller has read a tip. */
  'tip.seen': message('page', TipRef, nothing),
  /** The seller wants a tip no more. */
  'tip.off': message('page', TipRef, nothing),
  /** The seller goes on from a tip: shows in the panel what it leads to. */
  'tip.open': message('page', TipAim, nothing),
  /** The panel was opened, closed, moved or resized on this site. */
  'panel.remember': message('page', PanelState, nothing),
  /** The page takes us out again and again, and we have given up; `false` when we stand there again. */
  'panel.lost': message('page', z.boolean(), nothing),

  // surface → background
  /** The page beside the surface and its help. */
  'view.get': message('surface', nothing, View),
  /** One article, whole. */
  'article.get': message('surface', entry, ArticleView),
  /** All articles, for browsing by category. */
  'article.list': message('surface', nothing, z.array(ArticleLink)),
  /** The seller opened an article: it joins the recent ones. */
  'article.opened': message('surface', entry, nothing),
  /** Pins an article, or takes the pin out. */
  'article.pin': message('surface', z.object({ ...entry.shape, pinned: z.boolean() }), nothing),
  /** Keeps whether an article helped; `null` takes that back. */
  'article.rate': message('surface', z.object({ ...entry.shape, helpful: z.nullable(z.boolean()) }), nothing),
  /** Takes back all that was said of articles. */
  'vote.forget': message('surface', nothing, nothing),
  /** Pinned articles, the last one first. */
  'pin.list': message('surface', nothing, z.array(ArticleLink)),
  /** Articles that were opened lately, the last one first. */
  'recent.list': message('surface', nothing, z.array(ArticleLink)),
  /** All deadlines that were seen and run, soonest first, and those that the seller put off or has seen to. */
  'deadline.list': message('surface', nothing, Radar),
  /** The seller puts off a deadline, or has seen to it. */
  'deadline.handle': message('surface', z.strictObject({ ...DeadlineRef.shape, how: How }), nothing),
  /** Takes that back. */
  'deadline.restore': message('surface', DeadlineRef, nothing),
  /** Forgets a centre's rows that were seen before a time (epoch milliseconds): they may be of another seller. */
  'order.forget': message('surface', z.strictObject({ center: id, before: z.int().check(z.nonnegative()) }), nothing),
  /** Brings a row into sight on the page beside the surface; whether it is there. */
  'row.show': message('surface', RowRef, z.boolean()),
  /** Where the shop stands with its penalty points, centre by centre; none for a centre that has published nothing of it. */
  'standing.list': message('surface', nothing, z.array(StandingView)),
  /** The seller types points, or changes what they typed. */
  'penalty.put': message('surface', z.strictObject({ center: id, ...TypedPenalty.shape }), nothing),
  /** Takes typed points out. */
  'penalty.remove': message('surface', z.strictObject(entry.shape), nothing),
  /** Deadlines whose length nobody has published, for the seller to set their own. */
  'length.list': message('surface', nothing, z.array(OpenLength)),
  /** One ready reply, with what the page beside the surface shows of orders. */
  'reply.get': message('surface', ReplyRef, ReplyView),
  /** All guides, those of this page first. */
  'guide.list': message('surface', nothing, z.array(z.object({ ...GuideLink.shape, here: z.boolean() }))),
  /** One guide with the seller's run of it. */
  'guide.get': message('surface', entry, GuideView),
  /** Starts a guide, or starts it again. The tab beside the surface follows it from now on, as after each move. */
  'run.start': message('surface', entry, nothing),
  /**
   * The seller leaves the step `from`; `null` stands for the end of a finished run. Nothing happens when that is no longer
   * where the run is: a question may come twice.
   */
  'run.move': message('surface', z.object({ ...entry.shape, from: z.nullable(id), move: Move }), nothing),
  /** The seller chooses how to go on at a step. */
  'run.choose': message('surface', z.object({ ...entry.shape, step: id, choice: id }), nothing),
  /** Puts a run aside, or takes it up again in the tab beside the surface. */
  'run.pause': message('surface', z.object({ ...entry.shape, paused: z.boolean() }), nothing),
  /** Gives a run up. */
  'run.stop': message('surface', entry, nothing),
  /** Brings the target of the step into sight on the page beside the surface; whether it is there. */
  'target.show': message('surface', nothing, z.boolean()),
  /** Which targets of the centre's guides for the page beside the surface are found on it; `null` for a page nobody knows. */
  'screen.check': message('surface', nothing, z.nullable(z.object({ page: z.string(), targets: z.array(Checked) }))),
  /** Something will be looked for soon: makes ready what that takes. */
  'search.prepare': message('surface', nothing, nothing),
  /** Articles that match, best first, and how many there are. */
  'search.find': message('surface', FindQuery, Found),
  /**
   * The help centre's own results. Only with `ask` is the help centre asked, and so told the words; without it the last
   * ones for the same question are given, if there are any.
   */
  'help.find': message('surface', z.object({ ...HelpQuery.shape, ask: z.boolean() }), HelpResults),
  /** Copies one of the help centre's articles, unless it is there, and says under which id it can be opened. */
  'help.copy': message(
    'surface',
    z.object({ center: id, helpId: z.string().check(z.regex(/^\d{1,12}$/)) }),
    ArticleLink,
  ),
  /** How the copies of the help centre's articles stand. */
  'refresh.get': message('surface', nothing, z.array(RefreshStatus)),
  /** Looks at the help centre now, or goes on with what was begun. */
  'refresh.start': message('surface', z.object({ center: id }), nothing),
  /** Stops looking; what was copied stays. */
  'refresh.stop': message('surface', z.object({ center: id }), nothing),
  /** What is stored, and how much. */
  'store.get': message('surface', nothing, StoreReport),
  /** Pins, recent articles, runs, votes and settings as the text of a file. */
  'store.export': message('surface', nothing, z.string()),
  /** Takes such a file in: all of it, or nothing when any of it is wrong. */
  'store.import': message('surface', z.object({ base64: z.string().check(z.maxLength(28_000_000)) }), Imported),
  /** Wipes what was asked for; the bundled help is there again at once. */
  'store.wipe': message('surface', z.object({ what: Wipe }), nothing),
  /** The seller's settings. */
  'settings.get': message('surface', nothing, Settings),
  /** Changes the given ones. */
  'settings.set': message('surface', z.partial(Settings), nothing),
  /** Whether the seller's browsers share settings, pins and guide progress, and how that goes. */
  'sync.get': message('surface', nothing, SyncReport),
  /** Switches that on or off; off, what lies in the browser's sync storage is taken away. */
  'sync.turn': message('surface', z.boolean(), nothing),
  /** Tips that the seller has turned off. */
  'tip.offs': message('surface', nothing, z.array(TipOff)),
  /** Turns a tip on again. */
  'tip.restore': message('surface', z.strictObject(entry.shape), nothing),
  /** Whether the browser lets us notify, or would when asked. */
  'notify.get': message('surface', nothing, z.enum(['allowed', 'not-yet', 'never'])),
  /** Opens the settings in a tab of our own, where the browser lets a permission be asked for. */
  'settings.open': message('surface', nothing, nothing),
  /** What can be done about the site beside the surface; `null` for nothing. */
  'site.here': message('surface', nothing, SiteHere),
  /** Where we stand, and where the seller has switched us on. */
  'site.list': message('surface', nothing, Sites),
  /** Switches us on on a site: now, or as soon as the browser gives its leave. Whoever asks for that may be gone by then. */
  'site.on': message('surface', AtSite, nothing),
  /** Switches us off there, and gives the browser its leave back. */
  'site.off': message('surface', AtSite, nothing),
  /** The seller says whose centre a switched-on site is. */
  'site.choose': message('surface', z.object({ ...AtSite.shape, center: id }), nothing),
  /** What is in the store. */
  'status.get': message('surface', nothing, ContentStatus),
  /** The panel's history in this tab, so that a reload of the page keeps the seller's place. */
  'history.get': message('surface', nothing, z.nullable(History)),
  /** The panel went to another place, or back. */
  'history.remember': message('surface', History, nothing),
  /** The popup went to another place, or something else is typed in it. */
  'popup.remember': message('surface', History, nothing),
  /** What this panel, or the browser's side panel in this window, was told to show and has not shown yet. */
  'aim.get': message('surface', z.object({ window: WindowId }), z.nullable(Aim)),
  /** It is shown. */
  'aim.done': message('surface', z.object({ window: WindowId, id: z.string() }), nothing),
  /** Shows something in the panel of the tab beside the surface, or, with a window, in the browser's side panel there. */
  'panel.show': message('surface', z.object({ show: Show, window: WindowId }), nothing),
  /** The keyboard commands and their keys; `null` where the browser has none. */
  'command.list': message('surface', nothing, z.nullable(Commands)),
  /** Opens the place where the browser lets its user change them. */
  'command.change': message('surface', nothing, nothing),
  /** Opens the first-run page in a tab. */
  'welcome.open': message('surface', nothing, nothing),
  /** The seller has seen what is new in this version. */
  'news.seen': message('surface', nothing, nothing),
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
