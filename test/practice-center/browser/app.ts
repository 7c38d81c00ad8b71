import { html } from '../center/markup.ts';
import { LISTS, screenAt } from '../center/screens.ts';
import { pageTitle, renderShell } from '../center/shell.ts';
import { linkTo, type Query, type View } from '../center/view.ts';
import { openDialogs } from './dialogs.ts';
import { draw, find } from './draw.ts';
import { listen } from './events.ts';
import { showPicked } from './list-controls.ts';
import { isOwnLink, readPlace } from './place.ts';
import { createStore } from './store.ts';

const store = createStore(find<HTMLMetaElement>('meta[name="practice-now"]').content);
const root = find('#app');

let view: View = viewOf(readPlace(window.location));
let visit = new AbortController();

function viewOf(place: ReturnType<typeof readPlace>): View {
  if (place.clock) store.setClock(place.clock);
  const { routing, path, query } = place;
  const { shipping, shop, now, ownClock } = store;
  return { routing, path, query, data: {}, shipping, shop, now, ownClock };
}

/** Draws the screen that the address names: frame at once, content when its lists have arrived. */
async function show(): Promise<void> {
  visit.abort();
  visit = new AbortController();
  const { signal } = visit;
  const next = viewOf(readPlace(window.location));
  const sameScreen = next.path === view.path && document.querySelector('h1') !== null;
  const screen = screenAt(next.path);

  view = { ...next, data: sameScreen ? view.data : {} };
  document.title = pageTitle(view.path);
  if (sameScreen) find('#content').setAttribute('aria-busy', 'true');
  else drawFrame();

  try {
    const data = await store.load(screen.datasets, signal);
    view = { ...view, data, now: store.now };
    redraw();
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}

function drawFrame(): void {
  const menuScroll = document.querySelector('.menu')?.scrollTop ?? 0;
  draw(root, renderShell(view, html`<div class="loading" role="status">불러오는 중입니다…</div>`));
  find('.menu').scrollTop = menuScroll;
  window.scrollTo(0, 0);
}

function redraw(): void {
  const content = find('#content');
  content.removeAttribute('aria-busy');
  view = { ...view, shipping: store.shipping, shop: store.shop };
  draw(content, screenAt(view.path).render(view));
  showPicked();
  openDialogs(content);
  if (view.query.detail) document.querySelector('#detail')?.scrollIntoView({ block: 'nearest' });
}

/** After an action: the same lists again, with the change on top. */
async function refresh(): Promise<void> {
  view = { ...view, data: await store.load(screenAt(view.path).datasets, visit.signal) };
  redraw();
}

function go(address: string): void {
  if (new URL(address, window.location.href).href === window.location.href) return void show();
  window.history.pushState(null, '', address);
  void show();
}

listen({
  go,
  redraw,
  refresh: () => void refresh(),
  store,
  currentView: () => view,
  isOwn: (link) => isOwnLink(link, view.routing),
  search: (query: Query) => go(linkTo(view, view.path, query)),
  listContext: () => LISTS[view.path] ?? null,
  setClock(clock) {
    store.setClock(clock);
    view = { ...view, ownClock: store.ownClock, now: store.now };
    window.history.replaceState(null, '', linkTo(view, view.path, view.query));
    drawFrame();
    void show();
  },
});
window.addEventListener('popstate', () => void show());

// The first frame says that it loads; the heading comes with the content, as in other single-page back offices.
drawFrame();
void show();
