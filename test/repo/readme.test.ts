import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BUILDS, readJson } from './built';
import { ROOT, read } from './source';

/** A document, or a plain sentence when nobody has written it. */
function document(file: string): string {
  if (!existsSync(join(ROOT, file))) throw new Error(`${file} is not written yet.`);
  return read(file);
}

/** Targets of links and images, dark variants included, that lead to files of ours. */
function filesNamed(text: string): string[] {
  const targets = [...text.matchAll(/\]\(<?([^)\s>]+)[^)]*\)|\ssrc(?:set)?="([^"]+)"/g)].map(
    ([, link, image]) => link ?? image ?? '',
  );
  return targets.filter((target) => !/^(?:[a-z]+:|#)/.test(target)).map((target) => target.replace(/[#?].*$/, ''));
}

const imagesIn = (text: string) => filesNamed(text).filter((file) => /\.(?:png|jpe?g|gif|svg|webp)$/.test(file));

it('the check finds links and images', () => {
  const text =
    '![a](docs/a.png) [b](docs/b.md#part "title") <source srcset="d.png"><img alt="" src="c.svg"> [d](https://d.example) [e](#e)';
  expect(filesNamed(text)).toEqual(['docs/a.png', 'docs/b.md', 'd.png', 'c.svg']);
  expect(imagesIn(text)).toEqual(['docs/a.png', 'd.png', 'c.svg']);
});

describe('README.md', () => {
  it.each(['npm run demo', 'npm test'])('names %s', (command) => {
    expect(document('README.md')).toContain(command);
  });

  it('shows what it looks like', () => {
    expect(imagesIn(document('README.md')).length).toBeGreaterThan(0);
  });

  it('shows every picture that the repository carries', () => {
    const pictures = readdirSync(join(ROOT, 'docs')).filter((file) => file.endsWith('.png'));
    const shown = new Set(imagesIn(document('README.md')));
    expect(pictures.filter((file) => !shown.has(`docs/${file}`))).toEqual([]);
  });

  it('explains every permission', () => {
    const text = document('README.md');
    const asked = new Set(BUILDS.flatMap((build) => readJson(build, 'manifest.json').permissions as string[]));
    expect([...asked].filter((permission) => !text.includes(`\`${permission}\``))).toEqual([]);
  });

  it('says that it is not an official product', () => {
    expect(document('README.md')).toMatch(/공식 제품이 아닙니다|not an official/);
  });
});

describe.each(['README.md', 'CONTRIBUTING.md'])('%s', (file) => {
  it('leads only to files that are there', () => {
    expect(filesNamed(document(file)).filter((target) => !existsSync(join(ROOT, target)))).toEqual([]);
  });

  it('names only commands that are there', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const named = [...document(file).matchAll(/npm run ([\w:-]+)/g)].map(([, command]) => command ?? '');
    expect(named.filter((command) => !(command in scripts))).toEqual([]);
  });
});
