/**
 * The first so many of some numbers in an order, without the others being put in order too. Of equal ones the earlier
 * come first.
 */
export function firstOf(numbers: ArrayLike<number>, most: number, compare: (a: number, b: number) => number): number[] {
  const first: number[] = Array.prototype.slice.call(numbers, 0, most).sort(compare);
  for (let at = most; at < numbers.length; at++) {
    const one = numbers[at] ?? 0;
    if (compare(one, first[most - 1] ?? 0) >= 0) continue;
    let place = most - 1;
    for (; place > 0 && compare(one, first[place - 1] ?? 0) < 0; place--) first[place] = first[place - 1] ?? 0;
    first[place] = one;
  }
  return first;
}
