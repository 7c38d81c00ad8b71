import { describe, expect, it } from 'vitest';
import { createGate, type Who } from '../../../utils/help-center/asking/gate';

/** A gate in virtual time, and what went through it. */
function start(stored = { askedAt: 0, shutUntil: 0 }) {
  const clock = { now: 1_000_000 };
  const times = stored;
  const asked: { who: string; at: number }[] = [];
  const gate = createGate({
    readTimes: async () => ({ ...times }),
    saveTimes: async (changes) => void Object.assign(times, changes),
    now: () => clock.now,
    sleep: async (time) => {
      clock.now += time;
    },
    random: () => 0.5,
  });
  const ask = (who: Who, name: string, error?: { tooMany?: boolean; retryAfter?: number }, takes = 100) =>
    gate(who, async () => {
      asked.push({ who: name, at: clock.now });
      // Noted before the request, so that a worker that dies in it leaves it known.
      expect(times.askedAt).toBe(clock.now);
      await new Promise((done) => setTimeout(done, 1));
      clock.now += takes;
      return error ? { ok: false, error } : { ok: true };
    });
  return { clock, times, asked, ask };
}

describe('the gate', () => {
  it('lets through one at a time, a second and a little apart', async () => {
    const { asked, ask } = start();
    await Promise.all([ask('refresh', 'a'), ask('refresh', 'b'), ask('refresh', 'c')]);
    const [a = 0, b = 0, c = 0] = asked.map(({ at }) => at);
    expect([b - a, c - b]).toEqual([1_300, 1_300]);
  });

  it('waits for an answer that takes longer than that', async () => {
    const { asked, ask } = start();
    await Promise.all([ask('refresh', 'a', undefined, 5_000), ask('refresh', 'b')]);
    expect((asked[1]?.at ?? 0) - (asked[0]?.at ?? 0)).toBe(5_000);
  });

  it('lets the seller go before the refresh', async () => {
    const { asked, ask } = start();
    const first = ask('refresh', 'a');
    await Promise.all([first, ask('refresh', 'b'), ask('refresh', 'c'), ask('seller', 'd')]);
    expect(
      asked
        .map(({ who }) => who)
        .slice(0, 2)
        .sort(),
    ).toContain('d');
    expect(asked.map(({ who }) => who).indexOf('d')).toBeLessThanOrEqual(1);
  });

  it('keeps the distance to the request of a worker that died', async () => {
    const { clock, asked, ask } = start({ askedAt: 999_900, shutUntil: 0 });
    await ask('seller', 'a');
    expect(asked[0]?.at).toBe(999_900 + 1_300);
    expect(clock.now).toBeGreaterThan(1_001_000);
  });

  it('waits no longer than that after the clock was set back ten years', async () => {
    const { asked, ask } = start({ askedAt: 1_000_000 + 10 * 365 * 86_400_000, shutUntil: 9e15 });
    await ask('seller', 'a');
    expect(asked[0]?.at).toBe(1_000_000 + 1_300);
  });

  it('is shut for all as long as a 429 asks, and nobody is asked', async () => {
    const { clock, asked, ask } = start();
    await ask('refresh', 'a', { tooMany: true, retryAfter: 60_000 });
    expect(await ask('seller', 'b')).toBeNull();
    expect(await ask('refresh', 'c')).toBeNull();
    clock.now += 60_000;
    expect(await ask('seller', 'd')).toEqual({ ok: true });
    expect(asked.map(({ who }) => who)).toEqual(['a', 'd']);
  });

  it('stays open for a seller when something is out of order (503)', async () => {
    const { ask } = start();
    await ask('refresh', 'a', { tooMany: false, retryAfter: 60_000 });
    expect(await ask('seller', 'b')).toEqual({ ok: true });
  });

  it('goes on after a request that fails, and after a store that does', async () => {
    const { times, ask } = start();
    const gate = createGate({
      readTimes: async () => times,
      saveTimes: () => Promise.reject(new Error('full')),
      now: () => 0,
      sleep: async () => {},
      random: () => 0,
    });
    await expect(gate('seller', async () => ({ ok: true }))).rejects.toThrow('full');
    await expect(gate('seller', async () => ({ ok: true }))).rejects.toThrow('full');
    expect(await ask('seller', 'a')).toEqual({ ok: true });
  });
});
