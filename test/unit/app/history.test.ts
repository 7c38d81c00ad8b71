import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canMove, move, placeOf, START, visit } from '../../../components/app/history';
import { History, type Place } from '../../../utils/messaging/help-shapes';

const TODO: Place = { tab: 'todo', route: { at: 'tab' } };
const article = (id: string): Place => ({ tab: 'search', route: { at: 'article', center: 'market', id } });
const walk = (...places: Place[]) => places.reduce(visit, START);

describe('places in the panel', () => {
  it('starts at this page, with nowhere to go', () => {
    expect(placeOf(START)).toEqual({ tab: 'page', route: { at: 'tab' } });
    expect([canMove(START, -1), canMove(START, 1)]).toEqual([false, false]);
    expect(move(START, -1)).toBe(START);
    expect(move(START, 1)).toBe(START);
  });

  it('goes back and forward as a browser does', () => {
    const there = walk(TODO, article('a'));
    expect(placeOf(there)).toEqual(article('a'));
    expect(placeOf(move(there, -1))).toEqual(TODO);
    expect(placeOf(move(move(there, -1), 1))).toEqual(article('a'));
  });

  it('forgets what was ahead when it goes elsewhere', () => {
    const back = move(walk(TODO, article('a')), -1);
    const elsewhere = visit(back, article('b'));
    expect(canMove(elsewhere, 1)).toBe(false);
    expect(placeOf(move(elsewhere, -1))).toEqual(TODO);
  });

  it('does not enter the place it stands on again, and keeps what is ahead', () => {
    const back = move(walk(TODO, article('a')), -1);
    expect(visit(back, { ...TODO })).toBe(back);
    expect(canMove(back, 1)).toBe(true);
  });

  it('enters a place again when another was between', () => {
    expect(walk(TODO, article('a'), TODO).places).toHaveLength(4);
  });

  it('remembers the last 50 places and forgets the oldest', () => {
    const long = walk(...Array.from({ length: 60 }, (_, at) => article(String(at))));
    expect(long.places).toHaveLength(50);
    expect(long.places[0]).toEqual(article('10'));
    expect(placeOf(long)).toEqual(article('59'));
    expect(placeOf(move(long, -1))).toEqual(article('58'));
  });

  it('changes no history it was given', () => {
    const history = Object.freeze({ places: Object.freeze([...START.places]) as Place[], at: 0 });
    expect(visit(history, TODO).places).toHaveLength(2);
    expect(history.places).toHaveLength(1);
  });

  it.each([-1, 7, 0.5])('a stored place %d that is not there is the start', (at) => {
    expect(placeOf({ places: [TODO], at })).toEqual(placeOf(START));
  });
});

it('any walk is a history that the protocol takes: at most 50 places, and one of them is stood on', () => {
  const place = fc.constantFrom(TODO, article('a'), article('b'), article('c'), START.places[0] as Place);
  const moves = fc.array(fc.oneof(place, fc.constantFrom<-1 | 1>(-1, 1)), { maxLength: 200 });
  fc.assert(
    fc.property(moves, (list) => {
      const history = list.reduce<typeof START>(
        (now, how) => (typeof how === 'number' ? move(now, how) : visit(now, how)),
        START,
      );
      expect(History.parse(history)).toEqual(history);
      expect(history.places[history.at]).toBe(placeOf(history));
    }),
  );
});
