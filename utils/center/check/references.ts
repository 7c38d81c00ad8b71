/** Ids that lead nowhere. */
import type { Pack } from '../schema.ts';
import { type Finding, solid } from './finding.ts';

const idsOf = (entries: { id: string }[]) => new Set(entries.map(({ id }) => id));

/** Finds ids of entries and words, and names beside which a tip stands, that the pack does not have. */
export function* danglingIds(pack: Pack): Generator<Finding> {
  const ids = {
    글: idsOf(pack.articles),
    가이드: idsOf(pack.guides),
    화면: idsOf(pack.pages),
    열: idsOf(pack.words.columns),
    상태: idsOf(pack.words.states),
    기한: idsOf(pack.deadlines),
  };
  const missing = (kind: keyof typeof ids, wanted: (string | undefined)[], list: Finding['list'], id: string) =>
    wanted
      .filter((one) => one !== undefined && !ids[kind].has(one))
      .map((one): Finding => ({ list, id, message: `없는 ${kind}: ${one}` }));

  for (const { id, articles, guides } of pack.pages) {
    yield* missing('글', articles, 'pages', id);
    yield* missing('가이드', guides, 'pages', id);
  }
  for (const rule of pack.deadlines) {
    yield* missing('화면', [...rule.pages, ...(rule.exceptOn ?? [])], 'deadlines', rule.id);
    yield* missing(
      '열',
      rule.due.map(({ column }) => column),
      'deadlines',
      rule.id,
    );
    yield* missing(
      '화면',
      rule.due.flatMap(({ pages = [] }) => pages),
      'deadlines',
      rule.id,
    );
    yield* missing('상태', [...rule.states, ...rule.opens, ...rule.closed], 'deadlines', rule.id);
    yield* missing('글', rule.articles, 'deadlines', rule.id);
    yield* missing('가이드', rule.guides, 'deadlines', rule.id);
  }
  for (const guide of pack.guides) {
    const conditions = guide.steps.flatMap(({ done }) => done);
    const pages = conditions.map((condition) => ('page' in condition ? condition.page : undefined));
    yield* missing('화면', [...guide.steps.map(({ page }) => page), ...pages], 'guides', guide.id);
    const states = conditions.map((condition) => ('state' in condition ? condition.state : undefined));
    yield* missing('상태', states, 'guides', guide.id);
    const further = guide.steps.flatMap(({ choices }) => choices.map((choice) => choice.guide));
    yield* missing('가이드', further, 'guides', guide.id);
    yield* missing('글', guide.articles, 'guides', guide.id);
  }
  for (const { id, related, guides, conflicts } of pack.articles) {
    const readings = conflicts.flatMap((conflict) => conflict.readings.map(({ article }) => article));
    yield* missing('글', [...related, ...readings], 'articles', id);
    yield* missing('가이드', guides, 'articles', id);
  }
  for (const { id, pages, article, guide } of pack.tips) {
    yield* missing('화면', pages, 'tips', id);
    yield* missing('글', [article], 'tips', id);
    yield* missing('가이드', [guide], 'tips', id);
  }
  for (const { id, pages, states, articles } of pack.actions) {
    yield* missing('화면', pages, 'actions', id);
    yield* missing('상태', states, 'actions', id);
    yield* missing('글', articles, 'actions', id);
  }
  for (const { id, pages, states, articles } of pack.replies) {
    yield* missing('화면', pages, 'replies', id);
    yield* missing('상태', states, 'replies', id);
    yield* missing('글', articles, 'replies', id);
  }
  yield* missing('기한', pack.penalty?.waivers.flatMap(({ rules }) => rules) ?? [], 'penalty', 'penalty');
  yield* missing('화면', [pack.penalty?.screen?.page], 'penalty', 'penalty');
  yield* unknownNames(pack);
}

/**
 * What stands beside a word which `words.yaml` does not have would never be shown. Fields, counts and reasons have no
 * list.
 */
function unknownNames({ tips, actions, words }: Pack): Finding[] {
  const lists = {
    column: words.columns,
    state: words.states,
    button: words.buttons,
    field: null,
    count: null,
    choice: null,
  };
  const kinds = { column: '열', state: '상태', button: '버튼', field: '', count: '', choice: '' };
  const listed = [
    ...tips.map((entry) => ({ list: 'tips' as const, entry })),
    ...actions.map((entry) => ({ list: 'actions' as const, entry })),
  ];
  return listed.flatMap(({ list, entry: { id, beside } }): Finding[] => {
    const known = lists[beside.kind]?.flatMap((word) => [word.name, ...word.also].map(solid));
    if (!known || known.includes(solid(beside.name))) return [];
    return [{ list, id, message: `words.yaml에 없는 ${kinds[beside.kind]}: ${beside.name}` }];
  });
}
