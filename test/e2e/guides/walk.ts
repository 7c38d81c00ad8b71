/** Walks through a guide on the practice centre: does on the page what the step says, as a seller would. */
import { stepsFor } from '../../../utils/guides/steps.ts';
import { until } from '../../harness/until.ts';
import { ACTS, BEFORE } from './acts.ts';
import { expectShown, type Hands } from './hands.ts';
import { type Answers, type Guide, menuOf, type Step } from './pack.ts';

const END = '가이드를 모두 마쳤어요.';
const LOOKING = ['찾지 못했어요', '여럿이에요', '뒤에 있어요'];

/** Where the seller is on the way. */
interface Place {
  hands: Hands;
  guide: Guide;
  way: Answers;
  taken: Answers;
  /** The page's id, where the seller came through the menu. */
  page: string | undefined;
}

/** From a freshly loaded screen to the end, on one way. */
export async function walk(hands: Hands, guide: Guide, way: Answers): Promise<void> {
  await hands.visit('/');
  const place: Place = { hands, guide, way, taken: {}, page: undefined };
  await start(place);
  for (const step of stepsFor(guide, way)) {
    if (step.done.some((one) => 'page' in one && one.page === place.page)) continue;
    await expectStep(place, step);
    if (step.page !== undefined && step.page !== place.page) await goThere(place, step.page);
    if (step.done.some((one) => 'page' in one)) continue;
    await take(place, step);
  }
  await expectShown(hands, 'the end', ({ title, text }) => title === END && !text.includes('건너뛴 단계'));
}

/** Starts anew, whatever is left of the way before. */
async function start(place: Place): Promise<void> {
  const { hands, guide, way } = place;
  const before = await until(
    `the guide ${guide.title} before its start`,
    () => hands.shown(),
    (now) => now !== null && (now.title === END || now.text.includes('시작하기')),
  );
  place.page = await BEFORE[guide.id]?.(hands, way);
  await hands.press(before?.title === END ? '처음부터 다시' : /^시작하기/);
}

async function expectStep({ hands, guide, taken }: Place, step: Step): Promise<void> {
  const steps = stepsFor(guide, taken);
  const place = `${steps.indexOf(step) + 1} / ${steps.length}`;
  const choices = step.choices.map(({ text }) => text).join('|');
  await expectShown(
    hands,
    `${place} ${step.title} (${guide.id}/${step.id})`,
    (now) => now.title === step.title && now.place === place && now.choices.join('|') === choices,
  );
}

/** On another page than the step's: its menu entry is pointed at, and leads there. */
async function goThere(place: Place, page: string): Promise<void> {
  const { hands } = place;
  const name = menuOf(page);
  await expectShown(hands, `the way to ${name}`, ({ text }) => text.includes(`› ${name}`));
  await hands.pointsAt('menu', name);
  await hands.menu(name);
  place.page = page;
}

/** Does what the step says: what we know to end it ends it, and 했어요 or 계속 nothing but the seller's word. */
async function take(place: Place, step: Step): Promise<void> {
  const { hands, guide, way, taken } = place;
  const isKnown = step.done.some((one) => !('seller' in one));
  const act = ACTS[`${guide.id}/${step.id}`];
  if (isKnown && !act) throw new Error(`nothing is known to be done at ${guide.id}/${step.id}`);
  if (isKnown && step.find.length > 0)
    await expectShown(
      hands,
      `what ${step.id} is about is found`,
      ({ text }) => !LOOKING.some((one) => text.includes(one)),
    );
  await act?.(hands, way);
  if (isKnown) return;
  const choice = step.choices.find(({ id }) => id === way[step.id]);
  if (!choice) return hands.press('했어요');
  await hands.choose(choice.text);
  place.taken = { ...taken, [step.id]: choice.id };
  const { length } = stepsFor(guide, place.taken);
  await expectShown(
    hands,
    `${choice.text} of ${length} steps`,
    (now) => now.chosen === choice.text && now.place?.endsWith(` / ${length}`) === true,
  );
  await hands.press('계속');
}
