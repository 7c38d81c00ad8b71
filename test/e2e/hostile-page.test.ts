import { guided } from './guided.ts';
import { FRAMED, MADE_UP, PRESSES } from './hostile-page.ts';
import { test } from './seller.ts';

for (const { title, act } of [...PRESSES, ...MADE_UP, ...FRAMED])
  test(title, async ({ seller }) => {
    const desk = guided(seller);
    await desk.beginGuide();
    await act(desk);
  });
