import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { protocol } from '../../../utils/messaging/protocol';
import { PERSONAL } from './personal';

const DEADLINE = { center: 'market', rule: 'dispatch', orderNumber: '2026112300001', due: '2026-11-24' };
const DONE = { ...DEADLINE, how: { at: 'done' } };
const handles = (request: unknown) => z.safeParse(protocol['deadline.handle'].request, request).success;
const restores = (request: unknown) => z.safeParse(protocol['deadline.restore'].request, request).success;

it('only our own surfaces speak of deadlines: no page can put one off', () => {
  for (const name of ['deadline.list', 'deadline.handle', 'deadline.restore'] as const) {
    expect(protocol[name].from).toBe('surface');
  }
});

describe('deadline.handle', () => {
  it('takes what is seen to, and what is put off until a time', () => {
    expect(handles(DONE)).toBe(true);
    expect(handles({ ...DONE, itemNumber: '2026112300001-01', due: '2026-11-24T18:00' })).toBe(true);
    expect(handles({ ...DEADLINE, how: { at: 'later', until: 1_795_500_000_000 } })).toBe(true);
  });

  it.each([
    ['no due date', { ...DONE, due: undefined }],
    ['a due date in other words', { ...DONE, due: '11월 24일' }],
    ['no time', { ...DEADLINE, how: { at: 'later' } }],
    ['a time before all times', { ...DEADLINE, how: { at: 'later', until: -1 } }],
    ['half a millisecond', { ...DEADLINE, how: { at: 'later', until: 0.5 } }],
    ['no end', { ...DEADLINE, how: { at: 'later', until: Number.POSITIVE_INFINITY } }],
    ['a time for what is done', { ...DEADLINE, how: { at: 'done', until: 5 } }],
    ['another way', { ...DEADLINE, how: { at: 'never' } }],
    ['nothing said', DEADLINE],
    ['a field more', { ...DONE, buyer: 'x' }],
  ])('refuses %s', (_, request) => {
    expect(handles(request)).toBe(false);
  });

  it.each(PERSONAL)('has no place for %s', (personal) => {
    for (const field of ['orderNumber', 'itemNumber', 'due']) {
      expect(handles({ ...DONE, [field]: personal }), field).toBe(false);
      expect(restores({ ...DEADLINE, [field]: personal }), field).toBe(false);
    }
  });
});

it('deadline.restore takes the deadline, and nothing more', () => {
  expect(restores(DEADLINE)).toBe(true);
  expect(restores(DONE)).toBe(false);
});
