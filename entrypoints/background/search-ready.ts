/** Makes the search ready in quiet time, so that the first key finds it so. Nobody waits for it. */
import { onContentChange } from '@/utils/storage/content-changes';
import { fillingOf } from '@/utils/storage/fillings';
import { listCenters } from '@/utils/storage/packs';
import { isIndexReady } from '@/utils/storage/search-segments';
import { searchIndex } from './search-index';

/** After a change, which seldom comes alone; and from one time to the next. Milliseconds. */
const AFTER = 2_000;
const GAP = 10_000;

/** Does so after each change of content, and after a start, which comes with one. */
export const keepSearchReady = () => onContentChange(soon);

let timer: ReturnType<typeof setTimeout> | undefined;
let restUntil = 0;

function soon(): void {
  if (timer !== undefined) return;
  const turn = () => {
    timer = undefined;
    restUntil = performance.now() + GAP;
    // The next question comes upon the same, and tells whoever asks.
    makeReady().catch(() => {});
  };
  timer = setTimeout(turn, Math.max(AFTER, restUntil - performance.now()));
}

async function makeReady(): Promise<void> {
  const centers = (await listCenters()).map(({ id }) => id);
  // What a first fill has brought so far is worked out for whoever asks, and kept for nobody.
  if (centers.some(fillingOf)) return;
  const ready = await Promise.all(centers.map(isIndexReady));
  if (ready.includes(false)) await searchIndex();
}
