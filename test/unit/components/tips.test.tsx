// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Tips } from '../../../components/settings/tips';
import { bumpRevision } from '../../../utils/browser/revision';
import { DEFAULT_SETTINGS, type Settings } from '../../../utils/messaging/content-shapes';
import { background, requests } from './background';
import { all, clear, find, press, says, show } from './screen';

vi.mock('../../../utils/messaging/client', async () => (await import('./background')).fakeClient);

let settings: Settings;
let offs: { center: string; id: string; name: string; text: string }[];
beforeEach(() => {
  settings = structuredClone(DEFAULT_SETTINGS);
  offs = [{ center: 'market', id: 'fee', name: '반품 배송비', text: '편도 금액을 적어요.' }];
  background.answers = {
    'settings.get': () => settings,
    'settings.set': (change) => {
      settings = { ...settings, ...change } as Settings;
      return null;
    },
    'tip.offs': () => offs,
    'tip.restore': () => {
      offs = [];
      return null;
    },
  };
});
afterEach(clear);

it('turns all of them off and on', async () => {
  show(<Tips />);
  await press('화면에 도움말 표시하기', 'switch');
  await vi.waitFor(() => expect(settings.showTips).toBe(false));
  await press('화면에 도움말 표시하기', 'switch');
  await vi.waitFor(() => expect(settings.showTips).toBe(true));
});

it('lists those that were turned off, and turns one on again', async () => {
  show(<Tips />);
  await says('편도 금액을 적어요.');
  await press('다시 켜기: 반품 배송비');
  await vi.waitFor(() => expect(requests('tip.restore')).toEqual([{ center: 'market', id: 'fee' }]));
  expect(document.activeElement).toBe(await find('switch', '화면에 도움말 표시하기'));
  await bumpRevision(2);
  await vi.waitFor(() => expect(all('button').map(({ textContent }) => textContent)).not.toContain('다시 켜기'));
});
