/** What a page of the centre's does to its rows; each function runs there, and is the same in both browsers. */

/** Runs in the page: a thousand changes a second of the states of ten rows, until the storm is over. */
export function beginStorm(): void {
  const states = [...document.querySelectorAll('tbody .state')].slice(0, 10);
  const [before, begun] = [states.map((state) => state.textContent), performance.now()];
  const blow = setInterval(() => {
    const text = ['결제완료', '주문확인'][Math.trunc(performance.now()) % 2] ?? '';
    for (const state of states) state.textContent = text;
  }, 10);
  Object.assign(globalThis, {
    endStorm(): number {
      clearInterval(blow);
      for (const [at, state] of states.entries()) state.textContent = before[at] ?? '';
      return (performance.now() - begun) / 1000;
    },
  });
}

declare const endStorm: () => number;

/** Runs in the page: the storm is over, and the states are as before. @returns how many seconds it took */
export const stopStorm = () => endStorm();

/** Runs in the page: the centre has seen that an order was sent. */
export function send(number: string): void {
  const row = [...document.querySelectorAll('tbody tr')].find((one) => one.textContent?.includes(number));
  const state = row?.querySelector('.state');
  if (state) state.textContent = '배송중';
}
