/** What stands on the rows of a page, as a seller sees it: which words are beside which order. */
import type { Page } from '@playwright/test';
import { withOwn } from '../harness/closed-shadow.ts';
import { CENTER, type Seller } from './seller.ts';

export { day } from '../harness/days.ts';

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** A mark as it is drawn; `text` is empty where only the bar is. */
export interface DrawnMark {
  urgency: string;
  text: string;
  bar: Box;
  chip: Box | null;
  outline: Box | null;
}

/** All marks that are drawn now. */
export async function marksOn(page: Page): Promise<DrawnMark[]> {
  const drawn = await withOwn(page, 'class="marks"', function (this: Element) {
    const boxOf = (mark: Element, name: string) => {
      const part = mark.querySelector(name);
      const { left, top, right, bottom } = part?.getBoundingClientRect() ?? new DOMRect();
      return right > left && bottom > top ? { left, top, right, bottom } : null;
    };
    return [...this.querySelectorAll<HTMLElement>('.mark')].flatMap((mark) => {
      const [bar, chip, outline] = [boxOf(mark, '.bar'), boxOf(mark, '.chip'), boxOf(mark, '.outline')];
      const text = chip ? (mark.querySelector('.chip')?.textContent ?? '') : '';
      return bar || outline ? [{ urgency: mark.dataset.urgency ?? '', text, bar: bar as Box, chip, outline }] : [];
    });
  });
  return drawn ?? [];
}

/** The words beside each row that has a mark, by the row's first number of ten digits. */
export async function marksByOrder(page: Page, rows = 'tr, [role=row]'): Promise<Record<string, string>> {
  const [marks, places] = await Promise.all([
    marksOn(page),
    page.evaluate(
      (rows) =>
        [...document.querySelectorAll(rows)].flatMap((row) => {
          const number = /\d{10}/.exec(row.textContent ?? '')?.[0];
          const { top, bottom } = row.getBoundingClientRect();
          return number ? [{ number, top, bottom }] : [];
        }),
      rows,
    ),
  ]);
  const rowOf = ({ bar }: DrawnMark) =>
    places.find(({ top, bottom }) => (bar.top + bar.bottom) / 2 > top && (bar.top + bar.bottom) / 2 < bottom);
  return Object.fromEntries(marks.map((mark) => [rowOf(mark)?.number ?? 'no row', mark.text]));
}

/** Shows the seller a screen of the centre's with this on it, and other pages for its frames. */
export async function showPage(seller: Seller, body: string, frame = ''): Promise<void> {
  const html = (content: string) => `<!doctype html><html lang="ko"><meta charset="utf-8"><title>관리</title>
    <style>body { margin: 0; font: 13px/20px sans-serif } table { border-collapse: collapse } td, th { height: 40px; padding: 0 10px; text-align: left; background: #fff }</style>
    <body>${content}</body></html>`;
  await seller.page.unroute(`${CENTER}/marks/**`);
  await seller.page.route(`${CENTER}/marks/**`, (route) => {
    const isFrame = route.request().url().endsWith('/frame');
    return route.fulfill({ contentType: 'text/html; charset=utf-8', body: html(isFrame ? frame : body) });
  });
  await seller.visit('/marks/screen');
}
