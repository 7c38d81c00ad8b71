/** How much the page side does: nothing on a quiet page, little in a storm, and never more for each navigation. */
import { askCounts, type Counts } from '../harness/counted.ts';
import { until } from '../harness/until.ts';
import { type AnySeller, type Case, expectRow } from './any-seller.ts';
import { beginStorm, send, stopStorm } from './storm.ts';

/** A seller in either browser with a build that counts. */
export interface CountedSeller extends AnySeller {
  /** Points at something of the page's that is costly, and waits for our note. */
  pointAtCostly(): Promise<void>;
  closePanel(): Promise<void>;
  /** Whether a mark of ours stands on the row of this number, which is in view. */
  isMarked(number: string): Promise<boolean>;
}

const counts = (seller: CountedSeller): Promise<Counts> => seller.inPage(askCounts, undefined);
const wait = (milliseconds: number) => new Promise((next) => setTimeout(next, milliseconds));

/** Where marks stand, one timer waits for the moment at which their words change. */
const FOR_MARKS = 1;

/** Waits until a second has gone by in which the page side did nothing, and waited for nothing else. */
async function comeToRest(seller: CountedSeller, timers = 0): Promise<Counts> {
  let rest = await counts(seller);
  const second = async () => {
    const before = rest;
    await wait(1_000);
    rest = await counts(seller);
    return { before, rest };
  };
  const isRest = ({ before, rest }: Record<'before' | 'rest', Counts>) => isEqual(rest, { ...before, timers });
  await until('the page side comes to rest', second, isRest);
  return rest;
}

const isEqual = (a: Counts, b: Counts) => JSON.stringify(a) === JSON.stringify(b);

function expectThat(isTrue: boolean, about: string, ...seen: unknown[]): void {
  if (!isTrue) throw new Error(`${about}; it was ${JSON.stringify(seen)}`);
}

/** Orders that are past on the practice centre, whatever day it is (`rows/orders.ts`). */
const [PAST, SHIPPED] = ['3100000101', '3100000102'];

/** Waits until there is a mark on the row, or none any more. */
async function expectMark(seller: CountedSeller, number: string, expected: boolean): Promise<void> {
  await seller.inPage((number) => {
    const row = [...document.querySelectorAll('tbody tr')].find((one) => one.textContent?.includes(number));
    row?.scrollIntoView({ block: 'center', behavior: 'instant' });
  }, number);
  await until(
    `${number} is marked: ${expected}`,
    () => seller.isMarked(number),
    (is) => is === expected,
  );
}

export const QUIET: Case<CountedSeller>[] = [
  {
    title: 'a quiet page: no reading, no message, no timer',
    async act(seller) {
      await seller.visit('/claim/exchange');
      await until(
        'the page is read',
        () => counts(seller),
        ({ readings }) => readings > 0,
      );
      const atRest = await comeToRest(seller);
      await wait(3_000);
      const later = await counts(seller);
      expectThat(isEqual(later, atRest) && atRest.timers === 0, 'nothing is done', atRest, later);
    },
  },
  {
    title: 'what is our own on the page is no change of it, and a change is read once',
    async act(seller) {
      const { readings } = await comeToRest(seller);
      await seller.pointAtCostly();
      await seller.openPanel();
      await comeToRest(seller);
      await seller.closePanel();
      const after = await comeToRest(seller);
      expectThat(after.readings === readings, 'nothing more is read', readings, after);
      await seller.inPage(() => document.querySelector('tbody')?.lastElementChild?.remove(), undefined);
      await until(
        'a change is read',
        () => counts(seller),
        (now) => now.readings === readings + 1,
      );
    },
  },
  {
    title: 'a thousand changes a second: two readings a second at most, and marks that stand',
    async act(seller) {
      await seller.visit('/order/delivery');
      await seller.openPanel();
      await seller.turnTo('할 일');
      await expectRow(seller, PAST, '지남');
      await expectMark(seller, PAST, true);
      const before = await comeToRest(seller, FOR_MARKS);
      const read = async () => (await counts(seller)).readings - before.readings;
      await seller.inPage(beginStorm, undefined);
      await wait(3_000);
      // On a machine that is slow the page side rests for long from each reading.
      await until('it is read while it changes', read, (times) => times > 1, 30_000);
      const seconds = await seller.inPage(stopStorm, undefined);
      const times = await read();
      expectThat(times <= Math.ceil(seconds * 2) + 1, `${seconds} seconds have few readings`, times);
    },
  },
  {
    title: 'what the list and the marks say after it is right',
    async act(seller) {
      await expectRow(seller, SHIPPED, '지남');
      await expectMark(seller, SHIPPED, true);
      await seller.inPage(send, SHIPPED);
      await expectRow(seller, SHIPPED, 'nothing');
      await expectMark(seller, SHIPPED, false);
      await expectRow(seller, PAST, '지남');
      await expectMark(seller, PAST, true);
    },
  },
  {
    title: 'a hundred navigations leave one instance, with as many listeners and observers',
    async act(seller) {
      const before = await comeToRest(seller, FOR_MARKS);
      const hosts = await seller.inPage(async (times) => {
        for (let at = 0; at < times; at++) {
          history.pushState(null, '', `?view=${at}`);
          await new Promise((next) => setTimeout(next, 5));
        }
        return [...document.documentElement.children].filter(({ localName }) => !/^(head|body)$/.test(localName))
          .length;
      }, 100);
      const after = await comeToRest(seller, FOR_MARKS);
      expectThat(hosts === 1, 'one instance of ours', hosts);
      for (const held of ['listeners', 'observers'] as const)
        expectThat(after[held] === before[held] && after[held] > 0, `as many ${held} as before`, before, after);
      await expectRow(seller, PAST, '지남');
    },
  },
];
