import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { handlers } from '../../../entrypoints/background/handlers';
import type { Asker } from '../../../utils/messaging/router';
import { database, openDisk } from '../../../utils/storage/database';
import { fillPack } from '../../../utils/storage/fill';
import { forgetTabs } from '../../../utils/storage/tabs';
import { guideWith, stepOf } from '../guides/guide-of';
import { runOf } from '../guides/run-of';
import { article, packOf, stampOf } from '../storage/example-pack';

const SITE = 'https://seller.example.com';
const PAGE: Asker = { kind: 'page', tabId: 7, origin: SITE };
const PANEL: Asker = { kind: 'surface', tabId: 7, origin: 'https://panel' };
const BASIS = { source: 'https://help.example.com/1', checked: '2026-11-23', status: '확인' } as const;
const A = guideWith([stepOf('open', { page: 'returns', done: [{ page: 'returns' }] }), stepOf('apply', { page: 'returns', find: [{ kind: 'button', name: '신청', also: [] }], done: [{ clicked: '신청' }] }), stepOf('z')], { id: 'carrier' });
const B = guideWith([stepOf('b1', { page: 'returns', find: [{ kind: 'button', name: '저장', also: [] }], done: [{ clicked: '저장' }] }), stepOf('b2')], { id: 'other' });
const C = guideWith([
  stepOf('ask', { choices: ['x', 'y'].map((id) => ({ id, text: id, shown: [] })) }),
  stepOf('own', { only: [{ step: 'ask', is: ['x'] }] }),
  stepOf('theirs', { only: [{ step: 'ask', is: ['y'] }] }),
  stepOf('end'),
], { id: 'branch' });
const seen = (page: string | null, more = {}) => ({ center: 'market', page, reason: 'heading' as const, orders: [], rows: 0, unreadRows: 0, ...more });
async function fill(guides: any[], hash = 'h') {
  const pack = packOf('market', [article('a')]);
  const page = { menu: ['판매관리', '반품관리'], also: [], paths: [], articles: [], ...BASIS };
  await fillPack({ ...pack, guides, pages: [{ ...page, name: '반품관리', id: 'returns', guides: ['carrier'] }, { ...page, name: '주문', id: 'orders', guides: [] }],
    center: { ...pack.center, hosts: [{ match: `${SITE}/*`, ...BASIS }] } } as any, stampOf('market', hash), [], 1).whole;
}
const executeScript = vi.fn(async () => []);
beforeEach(async () => {
  fakeBrowser.reset();
  executeScript.mockClear();
  Object.assign(fakeBrowser, { scripting: { executeScript } });
  await forgetTabs();
  await database().delete();
  await openDisk();
  await fill([A, B, C]);
});
it('old run revived by page visit', async () => {
  await database().runs.put({ ...runOf({ guide: 'carrier', step: 'open', at: Date.now() - 60 * 24 * 3600_000 }), center: 'market' } as never);
  expect(await handlers['step.follow'](null, PAGE)).toBe(null);
  await handlers['page.seen'](seen('returns', { isNew: true }) as never, PAGE);
  console.log('REVIVED', JSON.stringify(await handlers['step.follow'](null, PAGE)), executeScript.mock.calls.length);
});
it('pause A: points at B', async () => {
  await handlers['page.seen'](seen('returns', { isNew: true }) as never, PAGE);
  await handlers['run.start']({ center: 'market', id: 'other' }, PANEL);
  await handlers['run.start']({ center: 'market', id: 'carrier' }, PANEL);
  await handlers['run.pause']({ center: 'market', id: 'carrier', paused: true }, PANEL);
  console.log('AFTER PAUSE', JSON.stringify(await handlers['step.follow'](null, PAGE)));
  await handlers['run.stop']({ center: 'market', id: 'carrier' }, PANEL);
  console.log('AFTER STOP', JSON.stringify(await handlers['step.follow'](null, PAGE)));
});
it('choice id renamed by an update', async () => {
  await handlers['run.start']({ center: 'market', id: 'branch' }, PANEL);
  await handlers['run.choose']({ center: 'market', id: 'branch', step: 'ask', choice: 'x' }, PANEL);
  await handlers['run.move']({ center: 'market', id: 'branch', from: 'ask', move: 'did' }, PANEL);
  const renamed = { ...C, version: 2, steps: C.steps.map((s) => ({ ...s, choices: s.choices.map((c) => (c.id === 'x' ? { ...c, id: 'x2' } : c)), only: s.only.map((o) => ({ ...o, is: o.is.map((i) => (i === 'x' ? 'x2' : i)) })) })) };
  await fill([A, B, renamed], 'h2');
  const v = await handlers['guide.get']({ center: 'market', id: 'branch' }, PANEL);
  console.log('RENAMED', v.steps.map((s) => s.id), v.run, v.steps[0]?.chosen);
});
it('step constructor', async () => {
  await fill([guideWith([stepOf('constructor', { choices: ['x', 'y'].map((id) => ({ id, text: id, shown: [] })) }), stepOf('own', { only: [{ step: 'constructor', is: ['x'] }] })])], 'h3');
  await handlers['run.start']({ center: 'market', id: 'carrier' }, PANEL);
  const v = await handlers['guide.get']({ center: 'market', id: 'carrier' }, PANEL);
  console.log('CTOR', v.steps.map((s) => s.id), typeof v.steps[0]?.chosen);
});
it('sight while side panel stands beside another site', async () => {
  const SIDE: Asker = { kind: 'surface', tabId: undefined, origin: 'x' };
  await handlers['page.seen'](seen('returns', { isNew: true }) as never, PAGE);
  await handlers['run.start']({ center: 'market', id: 'carrier' }, PANEL);
  await handlers['step.sighted']({ guide: 'carrier', step: 'apply', sight: { is: 'found', name: '신청' } }, PAGE);
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id: 7 }] as never);
  const v = await handlers['guide.get']({ center: 'market', id: 'carrier' }, SIDE);
  console.log('SIDE', v.sight, v.steps[v.run!.at]?.here, v.steps[v.run!.at]?.menu);
  await handlers['page.seen'](seen('orders', { isNew: true }) as never, PAGE);
  console.log('OTHER PAGE', (await handlers['guide.get']({ center: 'market', id: 'carrier' }, PANEL)).sight);
});
it('future at', async () => {
  await database().runs.put({ ...runOf({ guide: 'other', step: 'b1', at: Date.now() + 400 * 24 * 3600_000 }), center: 'market' } as never);
  console.log('FUTURE', (await handlers['step.follow'](null, PAGE))?.guide);
});
