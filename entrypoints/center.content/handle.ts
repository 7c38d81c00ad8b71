/** The panel's edge, which is dragged, or moved with the arrow keys, to make it wider or narrower. */

import { make } from './make';

/** Limits of the panel's width, CSS pixels; the panel is designed for this range. */
export const WIDTH = { least: 320, most: 640, step: 20 };

export interface HandleOptions {
  width(): number;
  side(): 'left' | 'right';
  /** A new width, while it changes. */
  resize(width: number): void;
  /** The change is over. */
  settle(): void;
  signal: AbortSignal;
}

/** Makes the handle, a `separator` that can be focused. */
export function createHandle({ width, side, resize, settle, signal }: HandleOptions): HTMLElement {
  const handle = make('div', {
    className: 'handle',
    tabIndex: 0,
    role: 'separator',
    ariaOrientation: 'vertical',
    ariaLabel: '길잡이 너비',
    ariaValueMin: String(WIDTH.least),
    ariaValueMax: String(WIDTH.most),
  });

  const within = (wanted: number) => Math.round(Math.min(Math.max(wanted, WIDTH.least), WIDTH.most));
  /** Towards the middle of the page is wider. */
  const wider = (pixels: number) => (side() === 'right' ? -pixels : pixels);

  handle.addEventListener(
    'pointerdown',
    (down) => {
      const start = width();
      handle.setPointerCapture(down.pointerId);
      const drag = new AbortController();
      const during = { signal: AbortSignal.any([signal, drag.signal]) };
      const move = (event: PointerEvent) => resize(within(start + wider(event.clientX - down.clientX)));
      const end = () => {
        drag.abort();
        settle();
      };
      handle.addEventListener('pointermove', move, during);
      handle.addEventListener('pointerup', end, during);
      handle.addEventListener('pointercancel', end, during);
    },
    { signal },
  );
  handle.addEventListener(
    'keydown',
    (event) => {
      const step = { ArrowLeft: -WIDTH.step, ArrowRight: WIDTH.step }[event.key];
      if (step === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      resize(within(width() + wider(step)));
      settle();
    },
    { signal },
  );
  return handle;
}
