/** How the pointer came to where it is. */
export interface PointerWatch {
  /** Whether it has been in the panel for as long as a hand needs from there to a press. */
  hasArrived(): boolean;
  /** When the panel was moved under it for the last time; `performance.now()`. */
  movedAt(): number;
  end(): void;
}

/** A hand comes in, stops and presses; what was moved under the pointer is pressed sooner. Milliseconds. */
const ARRIVAL = 200;

interface Spot {
  screenX: number;
  screenY: number;
  clientX: number;
  clientY: number;
}

/**
 * Watches the pointer in a frame. No frame is told where it stands in the page of another site, nor that it is moved
 * there: but the pointer's way in the frame is then another one than its way on the screen.
 */
export function watchPointer(document: Document): PointerWatch {
  /** Where it came in, or was when the panel was moved: a panel that runs along with it does so by the pixel. */
  let from: Spot | null = null;
  let cameAt = Number.POSITIVE_INFINITY;
  let movedAt = Number.NEGATIVE_INFINITY;
  const follow = (event: PointerEvent) => {
    if (!event.isTrusted) return;
    const now = performance.now();
    if (!from) cameAt = now;
    else if (wasMoved(from, event)) movedAt = now;
    else return;
    from = event;
  };
  const leave = (event: PointerEvent) => {
    if (event.isTrusted && event.target === document.documentElement) from = null;
  };
  const ears = new AbortController();
  const first = { capture: true, passive: true, signal: ears.signal };
  for (const type of ['pointerover', 'pointermove', 'pointerdown'] as const)
    document.addEventListener(type, follow, first);
  document.addEventListener('pointerleave', leave, first);
  return {
    hasArrived: () => performance.now() - cameAt >= ARRIVAL,
    movedAt: () => movedAt,
    end: () => ears.abort(),
  };
}

/** A pixel of ours is up to five of the screen, or five of ours are one, as the page is zoomed; and all are rounded. */
const MOST_ZOOM = 5;
const ROUNDED = 8;

/** Whether the panel was moved between two places of the pointer, at any zoom. */
export function wasMoved(from: Spot, to: Spot): boolean {
  const isOff = (one: number, other: number) => Math.abs(one) > ROUNDED + MOST_ZOOM * Math.abs(other);
  return (['X', 'Y'] as const).some((axis) => {
    const onScreen = to[`screen${axis}`] - from[`screen${axis}`];
    const inFrame = to[`client${axis}`] - from[`client${axis}`];
    return isOff(onScreen, inFrame) || isOff(inFrame, onScreen);
  });
}
