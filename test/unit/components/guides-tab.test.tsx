// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { useNavigation } from '../../../components/app/navigation';
import { GuidesTab } from '../../../components/guides/guides-tab';
import type { GuideLink } from '../../../utils/messaging/guide-shapes';
import { background } from './background';
import { link } from './guides';
import { all, clear, find, press, says, show } from './screen';

vi.mock('../../../utils/messaging/client', async () => (await import('./background')).fakeClient);

afterEach(clear);

function Where() {
  const { route } = useNavigation().place;
  return <output>{route.at === 'guide' ? `열림: ${route.id}` : route.at}</output>;
}

function open(...guides: (GuideLink & { here: boolean })[]) {
  background.answers['guide.list'] = () => guides;
  show(
    <>
      <GuidesTab />
      <Where />
    </>,
    { tab: 'guides', route: { at: 'tab' } },
  );
}

const headings = () => all('heading').map(({ textContent }) => textContent);

it('those under way come first, then this page’s, then the others by category', async () => {
  open(
    link('a', { category: ['가게', '택배'] }),
    link('b', { category: ['반품'], here: true }),
    link('c', { category: ['주문'], at: 2 }),
    link('d', { category: ['주문'] }),
    link('e', { category: ['가게'] }),
  );
  await says('가이드 d');
  expect(headings()).toEqual(['진행 중', '이 페이지', '다른 가이드', '가게', '주문']);
  expect(all('button').map(({ textContent }) => textContent)).toEqual([
    '가이드 c이어서 하기 · 7단계 · 약 5분',
    ...['b', 'a', 'e', 'd'].map((id) => `가이드 ${id}7단계 · 약 5분`),
  ]);
});

it('all are called so where none stands above', async () => {
  open(link('a'));
  await says('가이드 a');
  expect(headings()).toEqual(['모든 가이드', '가게']);
});

it('one under way says how far, and opens where it was left', async () => {
  open(link('a', { at: 2, steps: 7 }));
  await says('3 / 7');
  expect((await find('progressbar', '가이드 a')).getAttribute('aria-valuetext')).toBe('3 / 7');
  await press(/이어서 하기/);
  await says('열림: a');
});

it('one that was put aside is marked, and so is one that is finished', async () => {
  open(link('a', { at: 2, paused: true }), link('b', { at: 7, finished: true }));
  await find('button', /^가이드 a잠시 멈춤 · 이어서 하기/);
  await find('button', /^가이드 b끝냄 · 7단계 · 약 5분$/);
  expect(all('progressbar')).toHaveLength(1);
});

it('where there is none it says what to do', async () => {
  open();
  await says('찾기에서 도움말을 찾아보세요.');
});
