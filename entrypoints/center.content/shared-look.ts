/** What looks closer at the screen, for the script that reads it: all our scripts on a page share one world. */
import type { Look } from '@/utils/page/look';

const world = globalThis as { giljabiLook?: Look };

export const shareLook = (look: Look): void => {
  world.giljabiLook = look;
};

/** It is there before the page's first question is answered; where it could not be brought in, pages are known by less. */
export const sharedLook = (): Look | undefined => world.giljabiLook;
