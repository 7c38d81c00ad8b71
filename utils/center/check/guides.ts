/** What only guides have: targets that end a step, ways to choose between, and words to look for on the screen. */
import type { Guide, Pack, Step } from '../schema.ts';
import { MAX_STEPS } from '../schema.ts';
import { type Finding, repeated, solid } from './finding.ts';
import { longestPath } from './paths.ts';

/** Finds guides that a seller could not finish, or would lose the way in. */
export function brokenGuides(pack: Pack): Finding[] {
  return pack.guides.flatMap((guide) => [
    ...doubledIds(guide),
    ...strayConditions(guide),
    ...strayBranches(guide),
    ...strayFailures(guide),
    ...longWays(guide),
    ...unknownTargets(guide, pack),
    ...unlisted(guide, pack),
  ]);
}

const tell = ({ id }: Guide, message: string, where: Pick<Finding, 'step' | 'piece'> = {}): Finding => ({
  list: 'guides',
  id,
  message,
  ...where,
});
const at = ({ id }: Pick<Step, 'id'>) => ({ step: id });

function doubledIds(guide: Guide): Finding[] {
  const steps = repeated(guide.steps.map(({ id }) => id)).map((id) =>
    tell(guide, `같은 단계 id가 둘: ${id}`, at({ id })),
  );
  const options = guide.steps.flatMap((step) =>
    repeated(step.choices.map(({ id }) => id)).map((id) =>
      tell(guide, `같은 선택 id가 둘: ${id} (${step.id})`, at(step)),
    ),
  );
  return [...steps, ...options];
}

/** A click or an entry counts only where the step says what is meant by it. */
function strayConditions(guide: Guide): Finding[] {
  return guide.steps.flatMap((step) => {
    const targets = new Set(step.find.map(({ name }) => name));
    const wanted = step.done.flatMap((condition) => {
      if ('clicked' in condition) return [condition.clicked];
      return 'filled' in condition ? condition.filled : [];
    });
    return wanted
      .filter((name) => !targets.has(name))
      .map((name) => tell(guide, `단계의 find에 없는 것을 누르거나 채우라는 done: ${name} (${step.id})`, at(step)));
  });
}

function strayBranches(guide: Guide): Finding[] {
  return guide.steps.flatMap((step, place) => [
    ...(step.choices.length === 1 ? [tell(guide, `선택이 하나뿐입니다 (${step.id})`, at(step))] : []),
    ...step.only.flatMap((only) => {
      const asked = guide.steps.slice(0, place).find(({ id, choices }) => id === only.step && choices.length > 0);
      if (!asked) return [tell(guide, `only가 앞선 선택 단계가 아닙니다: ${only.step} (${step.id})`, at(step))];
      const known = new Set(asked.choices.map(({ id }) => id));
      return only.is
        .filter((option) => !known.has(option))
        .map((option) => tell(guide, `${asked.id}에 없는 선택: ${option} (${step.id})`, at(step)));
    }),
  ]);
}

function strayFailures(guide: Guide): Finding[] {
  const known = new Set<string | undefined>(guide.steps.map(({ id }) => id));
  return guide.failures
    .filter(({ step }) => step !== undefined && !known.has(step))
    .map(({ step }) => tell(guide, `failures에 없는 단계: ${step}`, { piece: `step: ${step}` }));
}

function longWays(guide: Guide): Finding[] {
  const { length, chosen } = longestPath(guide.steps);
  if (length <= MAX_STEPS) return [];
  const way = chosen.length > 0 ? ` (${chosen.join(', ')})` : '';
  return [tell(guide, `한 길이 ${MAX_STEPS}단계를 넘습니다: ${length}단계${way}`)];
}

/** Other kinds of targets have no list; a name of theirs is compared with the screen alone. */
const LISTED = { column: 'columns', state: 'states', button: 'buttons' } as const;
const KINDS = { column: '열', state: '상태', button: '버튼' };

/** A column, state or button that `words.yaml` does not have would not be known by its other spellings. */
function unknownTargets(guide: Guide, { words }: Pack): Finding[] {
  return guide.steps.flatMap((step) =>
    step.find.flatMap(({ kind, name }) => {
      if (!(kind in LISTED)) return [];
      const listed = kind as keyof typeof LISTED;
      const known = words[LISTED[listed]].flatMap((word) => [word.name, ...word.also].map(solid));
      if (known.includes(solid(name))) return [];
      return [tell(guide, `words.yaml에 없는 ${KINDS[listed]}: ${name} (${step.id})`, at(step))];
    }),
  );
}

function unlisted(guide: Guide, { pages }: Pack): Finding[] {
  return pages.some(({ guides }) => guides.includes(guide.id)) ? [] : [tell(guide, '어느 화면에도 없는 가이드입니다')];
}
