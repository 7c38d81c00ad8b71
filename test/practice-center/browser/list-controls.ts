import { changesOf } from '../center/list-rows.ts';
import type { ListScreen, RowAction } from '../center/list-screen.ts';
import type { Row } from '../center/row.ts';
import type { Query, View } from '../center/view.ts';
import { kstDate } from '../clock.ts';
import { ask, tell } from './dialogs.ts';
import { find } from './draw.ts';
import type { Store } from './store.ts';

/** What the app lends to a list's controls. */
export interface ListContext {
  screen: ListScreen;
  view: View;
  store: Store;
  /** goes to the same screen with other answers in its form */
  search(query: Query): void;
  redraw(): void;
}

function boxes(): HTMLInputElement[] {
  return [...document.querySelectorAll<HTMLInputElement>('input[name="pick"]')];
}

/** Shows how many rows are ticked. */
export function showPicked(): void {
  const all = boxes();
  const ticked = all.filter((box) => box.checked);
  for (const box of all) box.closest('tr')?.classList.toggle('picked', box.checked);
  const count = document.querySelector('[data-picked]');
  if (count) count.textContent = String(ticked.length);
  const head = document.querySelector<HTMLInputElement>('[data-check="all"]');
  if (head) head.checked = ticked.length > 0 && ticked.length === all.length;
}

/** Ticks or clears every row of the page. */
export function pickAll(checked: boolean): void {
  for (const box of boxes()) box.checked = checked;
  showPicked();
}

/** Reads the search form; empty answers are left out of the address. */
export function submitFilters(form: HTMLFormElement, { search }: ListContext): void {
  const answers = [...new FormData(form)].map(([name, value]) => [name, String(value).trim()] as const);
  search(Object.fromEntries(answers.filter(([name, value]) => value !== '' && name !== 'now')));
}

/** Puts a period button's dates into the form. */
export function choosePeriod(button: HTMLElement): void {
  const form = button.closest('form');
  if (!form) return;
  find<HTMLInputElement>('[name="from"]', form).value = button.dataset.from ?? '';
  find<HTMLInputElement>('[name="to"]', form).value = button.dataset.to ?? '';
}

/** Runs a button over the table: checks the choice, asks, changes the rows. */
export async function runAction(id: string, context: ListContext): Promise<void> {
  const note = context.screen.notes.find((candidate) => candidate.id === id);
  if (note) return tell(note.note);
  const action = context.screen.actions.find((candidate) => candidate.id === id);
  if (action) await runRowAction(action, context);
}

async function runRowAction(action: RowAction, { screen, view, store, redraw }: ListContext): Promise<void> {
  const rows = view.data[screen.dataset] ?? [];
  const ids = boxes().flatMap((box) => (box.checked ? [box.value] : []));
  if (ids.length === 0) return tell('먼저 목록에서 건을 선택해 주세요.');
  const count = changesOf(action, rows, ids, {}, view.now, screen).size;
  if (count === 0) return tell(`선택한 건은 ${action.label} 처리를 할 수 없는 상태입니다.`);

  const answers = await ask({
    title: action.label,
    text: action.ask.replace('{n}', String(count)),
    yes: '확인',
    fields: action.fields ?? [],
    danger: action.tone === 'danger',
  });
  if (!answers) return;
  const changed = changesOf(action, rows, ids, answers, view.now, screen);
  store.keep(screen.dataset, changed);
  move(
    action,
    rows.filter((row) => changed.has(row[screen.idColumn] ?? '')),
    store,
  );
  redraw();
  tell(`${count}건을 처리했습니다.`);
}

/** Puts the rows of an action that moves them into the other list. */
function move({ moves }: RowAction, rows: Row[], store: Store): void {
  if (moves)
    store.add(
      moves.to,
      rows.map((row) => moves.row(row, { date: kstDate(store.now) })),
    );
}
