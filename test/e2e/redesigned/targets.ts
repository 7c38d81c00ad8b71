/** All that the guides look for, with every spelling, as a page is told of it. */
import { readFileSync } from 'node:fs';
import type { Guide, Page, Words } from '../../../utils/center/schema.ts';
import { targetOf } from '../../../utils/guides/following.ts';
import type { Target } from '../../../utils/messaging/guide-shapes.ts';

const PACK = '.output/chrome-mv3/packs/talkcheckout.json';

/** By kind and main name; the same name may be looked for in more than one way. */
export function guideTargets(): Map<string, Target[]> {
  const pack = JSON.parse(readFileSync(PACK, 'utf8')) as { guides: Guide[]; pages: Page[]; words: Words };
  const targets = new Map<string, Target[]>();
  for (const anchor of pack.guides.flatMap(({ steps }) => steps.flatMap(({ find }) => find))) {
    const key = `${anchor.kind} ${anchor.name}`;
    const target = targetOf(anchor, pack);
    const known = targets.get(key) ?? [];
    const isKnown = known.some((one) => JSON.stringify(one) === JSON.stringify(target));
    targets.set(key, isKnown ? known : [...known, target]);
  }
  return targets;
}
