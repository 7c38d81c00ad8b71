/** Guides as the surfaces show them, and what a page is told to look for: the shapes, checked in the background only. */
import * as z from 'zod/mini';
import { ANCHOR_KINDS } from '../center/anchor';
import { Block } from '../center/blocks';
import { Status } from '../center/schema';
import { ArticleLink } from './article-shapes';
import { id } from './page-shapes';

const basis = { source: z.string(), checked: z.string(), status: Status };

/** How the seller leaves a step: it is done, it is passed over, they go back, or to another one by its id. */
export const Move = z.union([z.enum(['did', 'skip', 'back']), z.strictObject({ to: id })]);

export const GuideLink = z.object({
  center: id,
  id,
  title: z.string(),
  category: z.array(z.string()),
  purpose: z.string(),
  /** So many steps, and about so many minutes. */
  steps: z.int(),
  minutes: z.int(),
  /** Step of a run in progress, from 0; absent when none is. */
  at: z.optional(z.int()),
  finished: z.optional(z.boolean()),
  paused: z.optional(z.boolean()),
});
export type GuideLink = z.infer<typeof GuideLink>;

const TargetKind = z.enum(ANCHOR_KINDS);

/** What the page beside the surface has of the step's target. */
export const Sight = z.object({
  /**
   * `off`: it stands outside of what is seen of the page; `behind`: our own panel stands over it; `several`: nobody can tell
   * which one is meant.
   */
  is: z.enum(['found', 'off', 'behind', 'several', 'none']),
  /** A choice that the page speaks for. */
  choice: z.optional(id),
});
export type Sight = z.infer<typeof Sight>;

const Choice = z.object({
  id,
  text: z.string(),
  note: z.optional(z.string()),
  /** The guide that the job goes on in. */
  guide: z.optional(z.object({ id, title: z.string() })),
});

const StepView = z.object({
  id,
  part: z.optional(z.string()),
  title: z.string(),
  body: z.array(Block),
  /** Menu path of the page where the step is done. */
  menu: z.optional(z.array(z.string())),
  /** What to look for, in order. */
  look: z.array(z.object({ kind: TargetKind, name: z.string() })),
  copy: z.array(z.object({ label: z.string(), text: z.string() })),
  if: z.optional(z.string()),
  choices: z.array(Choice),
  /** Id of the choice that was made. */
  chosen: z.optional(id),
  warning: z.optional(z.string()),
  note: z.optional(z.string()),
  ...basis,
  /** What shows by itself that the step is done; nothing where only the seller can say so. */
  shownBy: z.array(z.enum(['page', 'text', 'clicked', 'filled', 'state'])),
  /** The seller is on the step's page now. */
  here: z.boolean(),
});
export type StepView = z.infer<typeof StepView>;

export const GuideView = z.object({
  center: id,
  id,
  title: z.string(),
  category: z.array(z.string()),
  purpose: z.string(),
  minutes: z.int(),
  needs: z.array(z.object({ text: z.string(), ...basis })),
  /** Those that the seller is led through; before a branch is chosen, those of all its sides. */
  steps: z.array(StepView),
  failures: z.array(z.object({ step: z.optional(id), symptom: z.string(), remedy: z.string(), ...basis })),
  unknown: z.array(z.string()),
  articles: z.array(ArticleLink),
  /** Where the seller is: index of the step from 0, or finished; `null` when not started. */
  run: z.nullable(
    z.object({
      at: z.int(),
      done: z.array(id),
      finished: z.boolean(),
      paused: z.boolean(),
      /** The guide has changed, and the step that the seller was at is no more. */
      moved: z.boolean(),
    }),
  ),
  /** What the page has of the step; `null` where nobody looks: another page, another guide, no page of a centre. */
  sight: z.nullable(Sight),
});
export type GuideView = z.infer<typeof GuideView>;

/** A target on the page: all its names, the main one first. */
export const Target = z.object({ kind: TargetKind, names: z.array(z.string()), near: z.array(z.string()) });
export type Target = z.infer<typeof Target>;

/** What a page is to look for: the target of the step that the tab is at, and what shows that this is done. */
export const Following = z.object({
  guide: id,
  step: id,
  /** The step as the panel numbers it, from 1. */
  number: z.int(),
  targets: z.array(Target),
  /** Indexes of targets one of which is to be clicked. */
  clicked: z.array(z.int()),
  /** Indexes of targets; all of one list are to be filled. */
  filled: z.array(z.array(z.int())),
  /** Words one of which is to be seen. */
  text: z.array(z.string()),
  /** The seller has come back to it: what is so already does not end it. */
  isAgain: z.boolean(),
  choices: z.array(z.object({ id, shown: z.array(z.string()) })),
});
export type Following = z.infer<typeof Following>;

/** A step of a run, as a page tells of it. */
export const StepRef = z.strictObject({ guide: id, step: id });

/** One target of the centre's guides on the page that is checked. */
export const Checked = z.object({
  guide: z.string(),
  step: z.string(),
  kind: TargetKind,
  name: z.string(),
  is: z.enum(['found', 'several', 'none']),
  /** From 0 to 1; 0 where there is none. */
  sureness: z.number(),
});
export type Checked = z.infer<typeof Checked>;
