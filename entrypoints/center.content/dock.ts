/**
 * Where the panel stands in the page: one host element with a closed shadow root that holds the launcher, the panel's
 * frame and its handle. It owns the panel's state on this site; everybody else only gives orders.
 */
import { browser } from 'wxt/browser';
import type { PanelState } from '@/utils/messaging/page-shapes';
import type { PanelOrder } from '@/utils/messaging/protocol';
import { createHandle } from './handle';
import STYLE from './style.css?inline';

export interface Dock {
  /** Opens, closes or moves the panel. */
  obey(order: PanelOrder): void;
  /** Puts the host back where the page took it out. */
  stay(): void;
  /** Puts another of our elements beside the panel. */
  hold(element: HTMLElement): void;
  /** Whether a node of the page is our host. */
  owns(node: Node): boolean;
  /** Tells whoever asked last when the panel opens, closes, moves or changes its width. */
  onMove(moved: () => void): void;
}

export interface DockOptions {
  initial: PanelState;
  /** Is told each new state; a failure to remember is nobody's concern on the page. */
  remember(state: PanelState): Promise<unknown>;
  signal: AbortSignal;
}

/** Makes the dock and puts it into the page. */
export function createDock({ initial, remember, signal }: DockOptions): Dock {
  let state = initial;
  // Asked for now: after an update of the extension nobody answers, and the panel has to open all the same.
  const address = browser.runtime.getURL('/panel.html');
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = STYLE;

  const launcher = document.createElement('button');
  launcher.type = 'button';
  launcher.className = 'launcher';
  launcher.setAttribute('aria-label', '길잡이 열기');
  launcher.textContent = '길잡이';

  const panel = document.createElement('div');
  panel.className = 'panel';
  const handle = createHandle({
    width: () => state.width,
    side: () => state.side,
    resize: (width) => show({ ...state, width }),
    settle: () => keep(),
    signal,
  });
  panel.append(handle);
  root.append(style, launcher, panel);

  let frame: HTMLIFrameElement | undefined;
  let moved = () => {};

  function show(next: PanelState): void {
    state = next;
    panel.hidden = !state.open;
    launcher.hidden = state.open;
    panel.dataset.side = state.side;
    launcher.dataset.side = state.side;
    panel.style.setProperty('--width', `${state.width}px`);
    handle.setAttribute('aria-valuenow', String(state.width));
    if (state.open && !frame) {
      frame = createFrame(address);
      panel.append(frame);
    }
    moved();
  }

  const keep = () => void remember(state).catch(() => {});

  const obey = (order: PanelOrder) => {
    const { open = state.open } = order;
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
  signal.addEventListener('abort', () => host.remove(), { once: true });

  show(state);
  document.documentElement.append(host);

  return {
    obey,
    stay: () => {
      if (!host.isConnected) document.documentElement.append(host);
    },
    hold: (element) => root.append(element),
    owns: (node) => node === host,
    onMove: (tell) => {
      moved = tell;
    },
  };
}

function createFrame(address: string): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.title = '길잡이';
  frame.src = address;
  return frame;
}
