/**
 * Where the panel stands in the page: one host element with a closed shadow root that holds the launcher, the panel's
 * frame and its handle. It owns the panel's state on this site; everybody else only gives orders.
 */
import { browser } from 'wxt/browser';
import type { PanelOrder } from '@/utils/messaging/page-orders';
import type { PanelState } from '@/utils/messaging/page-shapes';
import { createHandle } from './handle';
import { keepHost } from './keep-host';
import { make } from './make';
import STYLE from './style.css?inline';
import { onTheme } from './theme';

export interface Dock {
  /** Opens, closes or moves the panel. */
  obey(order: PanelOrder): void;
  /** Puts the host back where the page took it out, as often as that makes sense. */
  stay(): void;
  /** A page begins: it is put back also where that had no sense any more. */
  begin(): void;
  /** Something changed in a node of the page. */
  heard(node: Node): void;
  /** Puts another of our elements beside the panel. */
  hold(element: HTMLElement): void;
  /** Where the panel stands above the page and its dialogs; `null` where it does not. */
  above(): DOMRect | null;
  /** Whether a node of the page is our host. */
  owns(node: Node): boolean;
  /** Tells whoever asked last when the panel opens, closes, moves or changes its width. */
  onMove(moved: () => void): void;
}

export interface DockOptions {
  initial: PanelState;
  /** What the seller chose: before the first picture. */
  theme: string;
  /** Is told each new state; a failure to remember is nobody's concern on the page. */
  remember(state: PanelState): Promise<unknown>;
  /** The page lets us not stand in it any more, or again. */
  lost(isLost: boolean): void;
  signal: AbortSignal;
}

/** Makes the dock and puts it into the page. */
export function createDock({ initial, theme, remember, lost, signal }: DockOptions): Dock {
  let state = initial;
  // Asked for now: after an update of the extension nobody answers, and the panel has to open all the same.
  const address = browser.runtime.getURL('/panel.html');
  const host = make('div');
  const root = host.attachShadow({ mode: 'closed' });
  const stage = make('div', { className: 'stage', popover: 'manual' });
  const launcher = make('button', {
    type: 'button',
    className: 'launcher',
    ariaLabel: '길잡이 열기',
    textContent: '길잡이',
  });
  const panel = make('div', { className: 'panel' });
  const handle = createHandle({
    width: () => state.width,
    side: () => state.side,
    resize: (width) => show({ ...state, width }),
    settle: () => keep(),
    signal,
  });
  panel.append(handle);
  stage.append(launcher, panel);
  root.append(make('style', { textContent: STYLE }), stage);
  const dress = (theme: string) => {
    stage.dataset.theme = theme;
  };
  dress(theme);
  onTheme(dress);

  // A dialog that we stand in would take a press here for one outside of it, and close.
  for (const type of ['click', 'mousedown', 'pointerdown', 'keydown'])
    stage.addEventListener(type, (event) => event.stopPropagation());

  let frame: HTMLIFrameElement | undefined;
  let moved = () => {};
  let keeper: ReturnType<typeof keepHost> | undefined;

  function show(next: PanelState): void {
    state = next;
    panel.hidden = !state.open;
    launcher.hidden = state.open;
    stage.dataset.side = state.side;
    panel.style.setProperty('--width', `${state.width}px`);
    handle.ariaValueNow = String(state.width);
    if (state.open && !frame) {
      frame = make('iframe', { title: '길잡이', src: address });
      panel.append(frame);
    }
    keeper?.keep();
    moved();
  }

  const keep = () => void remember(state).catch(() => {});

  const obey = (order: PanelOrder) => {
    const { open = state.open } = order;
    keeper?.begin(true);
    const wasOpen = state.open;
    const otherSide = state.side === 'right' ? 'left' : 'right';
    show({
      ...state,
      open: open === 'toggle' ? !state.open : open,
      side: order.side === 'other' ? otherSide : state.side,
    });
    keep();
    // The seller asked for it, so the focus goes along; the page keeps it in every other case.
    if (state.open && (!wasOpen || order.focus)) frame?.focus();
    if (!state.open && wasOpen) launcher.focus({ preventScroll: true });
  };

  launcher.addEventListener('click', (event) => event.isTrusted && obey({ open: true }), { signal });

  show(state);
  keeper = keepHost(host, { stage, panel, lost, signal });

  return {
    obey,
    stay: keeper.keep,
    begin: () => keeper?.begin(),
    heard: keeper.heard,
    hold: (element) => stage.append(element),
    above: () => (state.open && keeper?.isAbove() ? panel.getBoundingClientRect() : null),
    owns: (node) => node === host,
    onMove: (tell) => {
      moved = tell;
    },
  };
}
