import type { ListScreen } from '../center/list-screen.ts';
import type { Query, View } from '../center/view.ts';
import { tell } from './dialogs.ts';
import { choosePeriod, type ListContext, pickAll, runAction, showPicked, submitFilters } from './list-controls.ts';
import { deleteContract, openApply, refreshContract, saveShipping, syncApply } from './shipping-controls.ts';
import { SHOP_CONTROLS } from './shop-controls.ts';
import type { Store } from './store.ts';

/** What the app lends to the listeners. */
export interface App {
  store: Store;
  currentView(): View;
  listContext(): ListScreen | null;
  isOwn(link: HTMLAnchorElement): boolean;
  go(address: string): void;
  search(query: Query): void;
  setClock(clock: string): void;
  /** draws again from memory */
  redraw(): void;
  /** loads again, then draws */
  refresh(): void;
}

function contextOf(app: App): ListContext | null {
  const screen = app.listContext();
  if (!screen) return null;
  return { screen, view: app.currentView(), store: app.store, search: app.search, redraw: app.refresh };
}

function onClick(event: MouseEvent, app: App): void {
  if (!(event.target instanceof Element)) return;
  const link = event.target.closest('a');
  const plainClick = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey;
  if (link && plainClick && app.isOwn(link)) {
    event.preventDefault();
    app.go(link.href);
    return;
  }
  const button = event.target.closest<HTMLElement>('[data-do], [data-from]');
  if (button?.dataset.from) choosePeriod(button);
  else if (button) void onDo(button, app);
}

async function onDo(button: HTMLElement, app: App): Promise<void> {
  switch (button.dataset.do) {
    case 'dialog-close':
      button.closest('dialog')?.close();
      break;
    case 'contract-refresh':
      refreshContract(app.store);
      app.redraw();
      break;
    case 'contract-delete':
      if (await deleteContract(app.store)) app.redraw();
      break;
    case 'address-edit':
      tell('연습용 화면에서는 주소를 고치지 않습니다.');
      break;
    case 'product-buy':
      tell('연습용 화면에서는 구매하지 않습니다.');
      break;
    default:
      if (await SHOP_CONTROLS[button.dataset.do ?? '']?.(app.store, button)) app.redraw();
  }
}

function onSubmit(event: SubmitEvent, app: App): void {
  if (!(event.target instanceof HTMLFormElement)) return;
  const form = event.target;
  const context = contextOf(app);
  const submitter = event.submitter instanceof HTMLButtonElement ? event.submitter.value : '';
  const kind = form.dataset.form;
  // A form without a kind belongs to a dialog, which closes by itself; the others must not load a page.
  if (kind) event.preventDefault();
  if (kind === 'clock') app.setClock(String(new FormData(form).get('now')));
  else if (kind === 'filters' && context) submitFilters(form, context);
  else if (kind === 'actions' && context) void runAction(submitter, context);
  else if (kind === 'detail') app.search({ detail: submitter });
  else if (kind === 'apply-open') openApply();
  else if (kind === 'apply' || kind === 'return-carrier' || kind === 'return-fee') {
    saveShipping(form, app.store);
    app.redraw();
  }
}

function onChange(event: Event): void {
  if (!(event.target instanceof HTMLElement)) return;
  if (event.target instanceof HTMLInputElement && event.target.dataset.check === 'all') pickAll(event.target.checked);
  else if (event.target.matches('[name="pick"]')) showPicked();
  const apply = event.target.closest<HTMLFormElement>('[data-form="apply"]');
  if (apply) syncApply(apply);
}

/** Listens once, on the document: the screens under it are drawn again and again. */
export function listen(app: App): void {
  document.addEventListener('click', (event) => onClick(event, app));
  document.addEventListener('submit', (event) => onSubmit(event, app));
  document.addEventListener('change', onChange);
}
