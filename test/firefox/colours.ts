import type { Seller } from './seller.ts';

/** The colours of a small piece of the page, as `r,g,b`: our marks stand in a closed shadow root, but anybody sees them. */
export async function coloursAt(seller: Seller, x: number, y: number, width = 4, height = 4): Promise<Set<string>> {
  const clip = { x: Math.round(x), y: Math.round(y), width, height };
  const picture = await seller.page.screenshot({ clip, encoding: 'base64', captureBeyondViewport: false });
  const looking = await seller.browser.browser.newPage();
  try {
    const colours = await looking.evaluate(async (picture) => {
      const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${picture}`)).blob());
      const canvas = new OffscreenCanvas(image.width, image.height);
      const context = canvas.getContext('2d');
      context?.drawImage(image, 0, 0);
      const { data } = context?.getImageData(0, 0, image.width, image.height) ?? { data: [] };
      return Array.from({ length: data.length / 4 }, (_, at) => [...data.slice(at * 4, at * 4 + 3)].join());
    }, picture);
    return new Set(colours);
  } finally {
    await looking.close();
    await seller.page.bringToFront();
  }
}
