import { expect, it } from 'vitest';
import { stepOf } from '../../../components/welcome/use-step';

it.each([
  ['', 1],
  ['#1', 1],
  ['#3', 3],
  ['#0', 1],
  ['#4', 1],
  ['#2.5', 1],
  ['#two', 1],
])('the address that ends in “%s” shows step %i', (hash, step) => {
  expect(stepOf(hash)).toBe(step);
});
