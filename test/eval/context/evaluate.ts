/** Screens as they are judged: each is drawn in Chromium, read by the page side, and helped with by what the background does. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findChromium } from '../../../scripts/browsers.mjs';
import type { Judged } from '../../../scripts/context-quality.ts';
import { openPackIndex } from '../../../scripts/pack-search.ts';
import { requirePacks } from '../../../scripts/packs.ts';
import { toReading } from '../../../utils/center/reading.ts';
import { articlesAbout } from '../../../utils/context/articles-about.ts';
import { type Find, suggest } from '../../../utils/context/suggest.ts';
import { SAID_AT } from '../../../utils/page/facts.ts';
import { bundle } from '../../e2e/grids/bundle.ts';
import { type Drawn, drawScreen, MARKUPS, type MarkupName } from './draw.ts';
import type { Seen } from './in-page.ts';

interface Expected {
  /** The page that help is chosen for; `null` for a screen that nobody knows. */
  page: string | null;
  articles: string[];
}

interface Screen extends Partial<Drawn> {
  name: string;
  markup?: MarkupName;
  html?: string;
  expect: Expected;
}

/** The file of screens. */
interface Screens {
  pages: (Drawn & Expected)[];
  screens: Screen[];
}

/** Our own screens. */
export const OWN_SCREENS = join(import.meta.dirname, '../context.json');

function screensIn(file: string): (Screen & { html: string })[] {
  const { pages = [], screens = [] } = JSON.parse(readFileSync(file, 'utf8')) as Partial<Screens>;
  const all: Screen[] = [
    ...pages.flatMap(({ page, articles, ...drawn }) =>
      MARKUPS.map((markup) => ({ ...drawn, name: `${drawn.title}, ${markup}`, markup, expect: { page, articles } })),
    ),
    ...screens,
  ];
  return all.map((screen) => {
    const html = screen.html ?? drawScreen({ title: '', ...screen }, screen.markup ?? 'plain');
    return { ...screen, html };
  });
}

function finder(): Find {
  const index = openPackIndex();
  return (word) => articlesAbout(index, word).map(({ key, fits }) => ({ id: key, fits }));
}

declare const giljabiSeen: (reading: unknown) => Seen;

/** What was made of a screen. */
export interface Result extends Judged {
  name: string;
  ms: number;
  said: string[];
}

/** Shows each screen of a file in Chromium, and judges what our page side and our background make of it. */
export async function evaluate(file: string): Promise<Result[]> {
  const [packed] = requirePacks();
  if (!packed) throw new Error('묶음이 없습니다.');
  const { pack } = packed;
  const reading = toReading(pack.center.id, pack);
  const find = finder();
  const { script } = await bundle('../../eval/context/in-page.ts');
  const browser = await chromium.launch({ executablePath: findChromium() });
  try {
    const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
    const results: Result[] = [];
    for (const { name, html, expect } of screensIn(file)) {
      await page.setContent(html);
      await page.evaluate(script);
      const seen = await page.evaluate((reading) => giljabiSeen(reading), reading as never);
      const said = (seen.said ?? [])
        .toSorted((a, b) => SAID_AT.indexOf(a.at) - SAID_AT.indexOf(b.at))
        .map(({ word, at }) => ({ text: reading.words?.[word] ?? '', at }));
      const at = seen.within ?? seen.page;
      const { articles } = suggest({ page: at, said, warned: [], states: [] }, pack, find);
      results.push({
        ...{ name, ms: seen.ms, said: said.map(({ text, at }) => `${at} ${text}`) },
        page: { expect: expect.page, found: at === undefined ? null : at },
        ...{ expect: expect.articles, found: articles.map(({ id }) => id) },
      });
    }
    return results;
  } finally {
    await browser.close();
  }
}
