/** Looking for what belongs to buyers wherever the extension could have left it; the same in both browsers. */
import { type Dirent, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeBackground, copyBuild } from '../harness/changed-build.ts';
import { until } from '../harness/until.ts';

/** What no page of the practice centre and no file of ours has by itself. */
export const CANARIES = [
  '곽나리꽃',
  '010-7391-4482',
  '01073914482',
  '카나리시 노래구 부리로 77',
  '카나리 모이 3킬로그램',
  'canary.buyer@example.test',
  '문 앞에 두고 노래해 주세요',
] as const;

/** A seller in either browser. */
export interface CanarySeller {
  visit(path: string): Promise<void>;
  choose(menu: string): Promise<void>;
  openPanel(): Promise<unknown>;
  turnTo(tab: '이 페이지' | '할 일' | '가이드' | '찾기'): Promise<unknown>;
}

/** A page of the extension in which nothing of the product runs. */
interface Desk {
  // biome-ignore lint/suspicious/noExplicitAny: the two harnesses' types differ, and agree in what is done with them here
  evaluate: any;
}

const MENUS = ['취소관리', '주문/배송관리', '반품관리', '교환관리', '고객 문의 관리', '입금확인중'];

/** An order that is planted beside them: whoever tells of it has read there. */
const PLANTED_ORDER = '8800000001';

/** A build whose background shows a page `desk.html` of ours each message that it gets. */
export function overheardBuild(built: string): string {
  const folder = copyBuild(built);
  beforeBackground(
    folder,
    `{ const { onMessage } = (globalThis.browser ?? chrome).runtime;
       const add = onMessage.addListener.bind(onMessage);
       const heard = new BroadcastChannel('heard');
       onMessage.addListener = (hear) => add((message, ...rest) => {
         heard.postMessage(JSON.stringify(message));
         return hear(message, ...rest);
       }); }`,
  );
  writeFileSync(join(folder, 'desk.html'), '<!doctype html><title>desk</title>');
  return folder;
}

/** From here on the desk keeps the messages that it is shown. */
export const overhear = (desk: Desk): Promise<void> =>
  desk.evaluate(() => {
    const heard: unknown[] = [];
    Object.assign(globalThis, { heard });
    new BroadcastChannel('heard').onmessage = ({ data }) => heard.push(data);
  });

/** Goes through the screens, plants what belongs to buyers on each, and looks at what the panel makes of them. */
export async function walkPlanted(seller: CanarySeller, desk: Desk, inPage: Desk): Promise<void> {
  await seller.visit('/claim/return');
  await seller.openPanel();
  for (const menu of MENUS) {
    await seller.choose(menu);
    const before = await timesTold(desk, PLANTED_ORDER);
    const planted = () => inPage.evaluate(plant, [CANARIES, PLANTED_ORDER]) as Promise<number>;
    await until(`${menu} has rows to plant on`, planted, (rows) => rows > 0);
    await until(
      `${menu} is told as it is planted`,
      () => timesTold(desk, PLANTED_ORDER),
      (times) => times > before,
    );
    for (const tab of ['이 페이지', '할 일', '가이드', '찾기'] as const) await seller.turnTo(tab);
  }
}

const timesTold = (desk: Desk, order: string): Promise<number> =>
  desk.evaluate(
    (order: string) => (Reflect.get(globalThis, 'heard') as string[]).filter((one) => one.includes(order)).length,
    order,
  );

/** Runs in the page. @returns how many rows it has */
function plant([canaries, order]: readonly [readonly string[], string]): number {
  const rows = [...document.querySelectorAll('tbody tr')];
  if (rows.length === 0 || document.querySelector('[data-planted]')) return rows.length;
  const all = canaries.join(' ');
  const [first, second, third] = rows as [Element, Element | undefined, Element | undefined];
  // Beside dates and states, in attributes, and in fields.
  for (const cell of first.children) {
    cell.setAttribute('title', all);
    cell.setAttribute('aria-label', all);
    cell.setAttribute('data-buyer', all);
  }
  for (const text of canaries) {
    const field = document.createElement('input');
    field.value = text;
    const cell = document.createElement('td');
    cell.append(text, field);
    first.append(cell);
  }
  // In the place of a number, and beside one.
  const headers = [...document.querySelectorAll('thead th')].map((cell) => cell.textContent?.trim());
  for (const name of ['주문번호', '상품주문번호', '문의번호']) {
    const at = headers.indexOf(name);
    if (at < 0) continue;
    second?.children[at]?.replaceChildren(canaries[1] ?? '');
    third?.children[at]?.append(` ${canaries[0]}`);
  }
  // Where only a reader of roots comes.
  const table = (text: string) =>
    `<table><tr><th>주문번호</th><th>구매자</th><th>발송기한</th></tr><tr><td>${order}</td><td>${text}</td><td>2026-11-25</td></tr></table>`;
  const host = document.createElement('div');
  host.dataset.planted = all;
  host.attachShadow({ mode: 'open' }).innerHTML = table(all);
  const frame = document.createElement('iframe');
  frame.srcdoc = table(all);
  document.querySelector('h1')?.append(host, frame);
  return rows.length;
}

/** Runs at the desk: all that the extension holds, and all that its background was told. */
export async function heldByExtension(): Promise<string> {
  const done = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const held: unknown[] = [Reflect.get(globalThis, 'heard'), { ...localStorage }, await caches.keys()];
  for (const { name = '' } of await indexedDB.databases()) {
    const database = await done(indexedDB.open(name));
    for (const store of database.objectStoreNames) {
      const rows = database.transaction(store).objectStore(store);
      held.push(store, await Promise.all([done(rows.getAllKeys()), done(rows.getAll())]));
    }
    database.close();
  }
  const { storage } = (globalThis as unknown as { browser?: typeof chrome }).browser ?? chrome;
  for (const area of [storage.local, storage.session, storage.sync]) held.push(await area.get());
  return JSON.stringify(held, (_, value) =>
    value instanceof Map || value instanceof Set ? [...value] : ArrayBuffer.isView(value) ? String(value) : value,
  );
}

/** Those canaries that are in a text, as they are or as an address would carry them. */
export const canariesIn = (text: string, canaries: readonly string[] = CANARIES): string[] =>
  canaries.filter((canary) =>
    [
      canary,
      encodeURIComponent(canary),
      canary.normalize('NFD'),
      Buffer.from(canary).toString('base64').replace(/=+$/, ''),
      Buffer.from(canary).toString('hex'),
    ].some((form) => text.includes(form)),
  );

/** Where on the disk a text is; the browser's own memory of open tabs and fields aside. */
export function filesWith(folder: string, texts: readonly string[]): string[] {
  const forms = texts.flatMap((text) =>
    [text, text.normalize('NFD')].flatMap((form) => [Buffer.from(form), Buffer.from(form, 'utf16le')]),
  );
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const isOurs = ({ name, parentPath }: Dirent) =>
    !/\/Sessions$|sessionstore/.test(parentPath) && !/^sessionstore/.test(name);
  return files
    .filter(isOurs)
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((file) => {
      const bytes = readFileSync(file);
      return forms.some((form) => bytes.includes(form));
    });
}
