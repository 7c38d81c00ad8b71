/** The stages of a run: where it looks for articles, and what is left to do once it has them. */
import type { Article } from '../../center/schema';
import { sameQuestions } from '../same-question';
import type { HelpFault } from '../types';
import type { RefreshRun, RefreshStage } from './state';
import { articleTask, listingTask } from './tasks';

/** What a run goes by. */
export interface RefreshPlan {
  /** Numbers of the categories whose number is known. */
  categories: string[];
  /** The bundled articles. */
  own: Pick<Article, 'id' | 'title' | 'titleStatus' | 'helpId'>[];
  /** Rows of a full page of results. */
  pageSize: number;
}

/** A copy that is kept, without its text. */
export interface KnownCopy {
  id: string;
  title: string;
  category: string[];
  goneAt: number | null;
  pinned: boolean;
}

/**
 * What a run does when it has nothing left to ask for.
 * @returns the run with new tasks, or `null` when it is over
 */
export function nextStage(run: RefreshRun, plan: RefreshPlan, copies: KnownCopy[]): RefreshRun | null {
  let stage: RefreshStage | null = run.stage;
  let left = run;
  do {
    stage = stageAfter(stage, left);
    if (stage) left = enter(stage, left, plan, copies);
  } while (stage && left.tasks.length === 0);
  return stage && left;
}

/** Nobody answered, which says nothing about what is there. */
export const isUnreachable = (fault: HelpFault | null) => fault === 'busy' || fault === 'offline';

function stageAfter(stage: RefreshStage, run: RefreshRun): RefreshStage | null {
  if (stage === 'unlisted') return null;
  const found = run.listed.length;
  if (found === 0 && isUnreachable(run.fault)) return null;
  const isFirst = stage === 'all';
  if (isFirst || stage === 'again') {
    // Rows move from page to page while one reads, so that some may be missed: until all are there, or nothing is new.
    // Rows of other services are no excuse: a garbled label makes one of ours.
    const isShort = run.total > found && (isFirst || found > run.before);
    if (found > 0) return isShort ? 'again' : 'unlisted';
    // What the help centre answers to a search without words is unknown: it may show nothing.
    return 'categories';
  }
  return stage === 'categories' && found === 0 ? 'titles' : 'unlisted';
}

function enter(stage: RefreshStage, run: RefreshRun, plan: RefreshPlan, copies: KnownCopy[]): RefreshRun {
  const at = { ...run, stage, failuresInRow: 0 };
  // The other order: what moves in the one may stand still in the other.
  if (stage === 'again') return { ...at, before: run.listed.length, tasks: [listingTask({ sort: 'newest' })] };
  if (stage === 'categories') {
    const forms = ['search', 'category'] as const;
    const tasks = plan.categories.flatMap((category) => forms.map((form) => listingTask({ form, category })));
    return { ...at, complete: false, tasks };
  }
  if (stage === 'titles') return { ...at, tasks: plan.own.map(({ title }) => listingTask({ query: title })) };
  const listed = new Set(run.listed);
  const held = copies.filter(({ goneAt }) => goneAt === null);
  const missing = held.filter(({ id }) => !listed.has(id));
  // A listing that has lost more than half of all articles is rather broken than true.
  const complete = run.complete && run.listed.length * 2 >= held.length;
  return { ...at, complete, tasks: missing.map((copy) => articleTask(copy, true)) };
}

/** Copies of articles that were taken down, which nobody needs: neither pinned nor the source of a bundled article. */
export function outdated(copies: KnownCopy[], { own }: RefreshPlan): string[] {
  const needed = new Set(sameQuestions(own, copies).values());
  return copies.filter(({ id, goneAt, pinned }) => goneAt !== null && !pinned && !needed.has(id)).map(({ id }) => id);
}
