/** What only the helps on the screen have: a thing to stand beside, and fields to be filled in. */

import { key } from '../../page/text.ts';
import type { Pack } from '../schema.ts';
import { REPLY_FIELDS } from '../tip.ts';
import { type Finding, repeated } from './finding.ts';

/** Finds tips, and notes on actions, that would stand beside the same thing on the same screen. */
export function crowdedPlaces(pack: Pack): Finding[] {
  return [...crowded(pack, 'tips', '팁이'), ...crowded(pack, 'actions', '알림이')];
}

/** Finds actions that count anywhere though a state is called the same: a list of what is done already is no action. */
export function actionsLikeStates({ actions, words }: Pack): Finding[] {
  const states = new Set(words.states.flatMap(({ name, also }) => [name, ...also].map(key)));
  return actions
    .filter(({ pages }) => pages.length === 0)
    .flatMap(({ id, beside }) =>
      [beside.name, ...beside.also]
        .filter((name) => states.has(key(name)))
        .map((name) => ({
          list: 'actions' as const,
          id,
          message: `상태의 이름이기도 하니 화면(pages)을 적으세요: ${name}`,
        })),
    );
}

function crowded(pack: Pack, list: 'tips' | 'actions', what: string): Finding[] {
  const placed = pack[list].flatMap(({ id, beside, pages }) => {
    const screens = [...new Set(pages.length > 0 ? pages : pack.pages.map((page) => page.id))];
    // As the page side compares them: `교환 재발송(승인)` and `교환 재발송` are one.
    const names = [...new Set([beside.name, ...beside.also].map(key))];
    return screens.flatMap((screen) => names.map((name) => ({ id, place: `${beside.kind} ${name} (${screen})` })));
  });
  return repeated(placed.map(({ place }) => place)).map((place) => {
    const id = placed.findLast((one) => one.place === place)?.id ?? '';
    return { list, id, message: `한 자리에 ${what} 둘: ${place}` };
  });
}

/** Finds fields that nothing fills in, and braces that are left over: a buyer would read them as they are. */
export function brokenFields({ replies }: Pack): Finding[] {
  return replies.flatMap(({ id, title, when, text }) => {
    const fields = [...text.matchAll(/\{([^{}]*)\}/g)].map(([piece, name]) => ({ piece, name }));
    const unknown = fields
      .filter(({ name }) => !REPLY_FIELDS.some((field) => field === name))
      .map(
        ({ piece }): Finding => ({
          list: 'replies',
          id,
          piece,
          message: `모르는 칸: ${piece} (쓸 수 있는 칸: ${REPLY_FIELDS.join(', ')})`,
        }),
      );
    const rest = [text.replace(/\{[^{}]*\}/g, ''), title, when].join('\n');
    if (!/[{}]/.test(rest)) return unknown;
    return [...unknown, { list: 'replies' as const, id, message: '짝이 맞지 않거나 채울 수 없는 곳에 있는 중괄호' }];
  });
}
