import { chance, pick } from '../chance.ts';
import { type Drawn, FAULTS, type FaultName, type FaultSetting, type Faults, type PageKind } from './faults.ts';

/** Decides about the next request for an address. */
export type Draw = (address: string, kind: PageKind) => Drawn | null;

const NAMES = Object.keys(FAULTS) as FaultName[];

/** Ways that make sense for a page only; a fault without any way for a page doesn't befall it. */
function waysFor(name: FaultName, kind: PageKind): readonly (string | number)[] {
  if (name === 'duplicate' || name === 'moved') return kind === 'listing' ? FAULTS[name] : [];
  if (name !== 'wrongService') return FAULTS[name];
  if (kind === 'listing') return ['mixed'];
  return kind === 'article' ? ['labelled', 'bare'] : [];
}

function settingOf(value: number | FaultSetting): FaultSetting {
  return typeof value === 'number' ? { chance: value } : value;
}

/**
 * Draws faults. The same seed and the same requests for an address give the same faults, whatever is asked in between;
 * what is planned with `times` comes as planned, what comes by chance is bounded by `atMost`.
 */
export function createDraw(faults: Faults, seed: number): Draw {
  const asked = new Map<string, { count: number; inARow: number }>();

  return (address, kind) => {
    const seen = asked.get(address) ?? { count: 0, inARow: 0 };
    asked.set(address, seen);
    seen.count++;
    const drawn = NAMES.map((name) => draw(name)).find((fault) => fault !== null) ?? null;
    seen.inARow = drawn ? seen.inARow + 1 : 0;
    return drawn;

    function draw(name: FaultName): Drawn | null {
      const value = faults[name];
      if (value === undefined) return null;
      const setting = settingOf(value);
      const ways = waysFor(name, kind);
      if (!befalls(name, setting) || ways.length === 0) return null;
      const how = setting.how ?? pick(ways, seed, 'how', name, address, seen.count);
      // A way that is meant for other pages leaves this one alone.
      return ways.includes(how) ? ({ name, how, setting } as Drawn) : null;
    }

    function befalls(name: FaultName, { only, times, chance: odds = 1 }: FaultSetting): boolean {
      if (typeof only === 'string' && only !== kind) return false;
      if (only instanceof RegExp && !only.test(address)) return false;
      if (times) return times.includes(seen.count);
      return seen.inARow < (faults.atMost ?? 2) && chance(seed, name, address, seen.count) < odds;
    }
  };
}
