// @vitest-environment happy-dom
/** A screen that is followed says what it would say to somebody who comes upon it. */
import { expect, it } from 'vitest';
import { pageSteps } from '../../../../utils/page/read-page';
import { createRowMemory } from '../../../../utils/page/row-memory';
import { watch } from '../../../../utils/page/watch';
import { atOnce, READING, TODAY } from '../reading';
import { ROWS, read, row } from './show';

const ADDRESS = { pathname: '/x', hash: '', search: '' };
const body = () => document.querySelector('tbody') as Element;
const cell = () => document.querySelector('tbody td:nth-child(2)') as Element;
const busy = row('<i role="progressbar"></i>', '<i></i>', '<i></i>');

it.each<[string, () => void]>([
  ['a row changes', () => cell().replaceChildren('반품요청')],
  [
    'a notice in a cell shuts it',
    () => cell().insertAdjacentHTML('beforeend', '<b role="alert">세션이 만료되었습니다</b>'),
  ],
  ['a dialog shuts it', () => document.body.insertAdjacentHTML('beforeend', '<div role="dialog">다시 로그인</div>')],
  ['rows begin to load', () => body().insertAdjacentHTML('beforeend', busy)],
  [
    'a row becomes one that loads',
    () => {
      (body().lastElementChild as Element).innerHTML = '<td><i role="progressbar"></i><td><i></i><td><i></i>';
    },
  ],
  ['its last rows go', () => body().replaceChildren()],
  ['a count beside it changes', () => document.querySelector('main > p')?.replaceChildren('반품요청 7건')],
])('when %s', async (_, act) => {
  read(`<p>반품요청 2건</p>${ROWS}`);
  const end = new AbortController();
  const memory = createRowMemory();
  const found = watch(document, end.signal, () => {}, { changed: memory.hear });
  const facts = (how: object) => atOnce(pageSteps(document, ADDRESS, READING, { today: TODAY, ...how })).facts;
  facts({ memory, found });
  act();
  await new Promise((done) => setTimeout(done));
  expect(facts({ memory, found })).toEqual(facts({}));
  end.abort();
});
