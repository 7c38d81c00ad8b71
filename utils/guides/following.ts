/** What a page is to look for, from the step that the seller is at and the centre's words. */
import type { Anchor, Guide, Page, Step, Word, Words } from '../center/schema';
import type { Following, Target } from '../messaging/guide-shapes';
import { key } from '../page/text';
import { type Run, stepsOf } from './run';

/** What a centre calls things. */
export interface Spellings {
  words: Words;
  pages: Pick<Page, 'name' | 'also' | 'menu'>[];
}

/** The words that name targets of a kind on the centre's screens; none where nobody has listed any. */
function wordsFor(kind: Anchor['kind'], { words, pages }: Spellings): Pick<Word, 'name' | 'also'>[] {
  if (kind === 'button') return words.buttons;
  if (kind === 'column') return words.columns;
  if (kind === 'state') return words.states;
  return kind === 'menu' || kind === 'heading' ? pages : [];
}

/** An anchor with every spelling of it, the main one first. */
export function targetOf({ kind, name, also, near }: Anchor, spellings: Spellings): Target {
  const own = [name, ...also];
  const keys = new Set(own.map(key));
  const alike = wordsFor(kind, spellings).filter((word) =>
    [word.name, ...word.also].some((spelling) => keys.has(key(spelling))),
  );
  const spelled = alike.flatMap((word) => [word.name, ...word.also]);
  return { kind, names: [...new Set([...own, ...spelled])], near: near === undefined ? [] : [near] };
}

/** What to look for on another page than the step's: the way there. */
export function wayTo(run: Run, guide: Guide, step: Step, { name, also, menu }: Spellings['pages'][number]): Following {
  const [first = name] = menu;
  return {
    ...{ guide: guide.id, step: step.id, number: stepsOf(run, guide).indexOf(step) + 1 },
    targets: [
      { kind: 'menu', names: [name, ...also], near: [] },
      { kind: 'menu', names: [first], near: [] },
    ],
    ...{ clicked: [], filled: [], text: [], isAgain: true, choices: [] },
  };
}

/** What to look for at a step of a run. */
export function followingOf(run: Run, guide: Guide, step: Step, spellings: Spellings): Following {
  const indexOf = (name: string) => step.find.findIndex((anchor) => anchor.name === name);
  const indexes = (names: string[]) => names.map(indexOf).filter((at) => at >= 0);
  return {
    guide: guide.id,
    step: step.id,
    number: stepsOf(run, guide).indexOf(step) + 1,
    targets: step.find.map((anchor) => targetOf(anchor, spellings)),
    clicked: indexes(step.done.flatMap((one) => ('clicked' in one ? [one.clicked] : []))),
    filled: step.done.flatMap((one) => ('filled' in one ? [indexes(one.filled)] : [])).filter((all) => all.length > 0),
    text: step.done.flatMap((one) => ('text' in one ? one.text : [])),
    isAgain: run.done.includes(step.id),
    choices: step.choices.filter(({ shown }) => shown.length > 0).map(({ id, shown }) => ({ id, shown })),
  };
}
