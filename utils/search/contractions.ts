/** Stems that have run together with their endings. */
import { syllables } from './keys.ts';

/** What the stem and its ending had run together: 바꿔 → 바꾸, 나와 → 나오, 마셔 → 마시, 돼 → 되, 몰라 → 모르, 넣어 → 넣. */
const CONTRACTED: [string, string][] = [
  ['ffk', 'fm'],
  ['ffj', 'fm'],
  ['nj', 'n'],
  ['hk', 'h'],
  ['ho', 'hl'],
  ['u', 'l'],
  ['dj', ''],
  ['dk', ''],
];

/** 써 → 쓰, 떠 → 뜨, 꺼 → 끄, 커 → 크: only where it is all there is. */
const SHORT = /^([TERz])j$/;

/** The stem as it stands alone. */
export function uncontracted(stem: string): string {
  if (SHORT.test(stem)) return stem.replace(SHORT, '$1m');
  for (const [run, apart] of CONTRACTED) {
    if (!stem.endsWith(run)) continue;
    const whole = stem.slice(0, -run.length) + apart;
    if (syllables(whole) > 0) return whole;
  }
  return stem;
}
