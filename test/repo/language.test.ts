import { describe, expect, it } from 'vitest';
import { t } from '../../components/app/language';
import { Status, Unit } from '../../utils/center/schema';
import { REPLY_FIELDS } from '../../utils/center/tip';
import { texts } from './checks';
import { koreanTexts, namesIn, readsAtTop, readsOf, wholesOf } from './language';
import { filesIn, read } from './source';

const LANGUAGES = /^components\/app\/language(?:\.ts|\/)|^entrypoints\/background\/words\//;
const SURFACES = filesIn('components', 'entrypoints').filter((file) => /\.tsx?$/.test(file) && !LANGUAGES.test(file));
/** What stands in the seller's page is Korean, as that is, and may not grow by a language. */
const IN_PAGE = /^entrypoints\/(?:center|guide|tips)\.content\//;

/** Words of the packs, by which code tells things apart. */
const DATA: readonly string[] = [...Object.keys(Status.def.entries), ...Object.keys(Unit.def.entries), ...REPLY_FIELDS];

/** Every text and function, by its way. */
const waysOf = (object: object, way: string[] = []): string[] =>
  Object.entries(object).flatMap(([key, value]) =>
    typeof value === 'object' && !Array.isArray(value) ? waysOf(value, [...way, key]) : [[...way, key].join('.')],
  );

describe('the checks', () => {
  it('find Korean in texts, templates and markup, and none in comments and patterns', () => {
    expect(koreanTexts("// 가\nconst a = '나'; const b = `다`; const c = /라/;")).toEqual(['나', '다']);
    expect(koreanTexts('const a = <p title="가">나</p>;')).toEqual(['가', '나']);
  });

  it('find what is read, and what is read too early', () => {
    const code = 'const a = t.b.c; const d = () => t.b.e(t.f[a]);';
    expect([...readsOf(code)].filter(Boolean)).toEqual(['b.c', 'b', 'b.e', 'f']);
    expect([...wholesOf(code)]).toEqual(['b.c', 'b.e', 'f']);
    expect(readsAtTop(code)).toContain('t.b.c');
    expect(readsAtTop(code)).not.toContain('t.b.e');
  });
});

/** Sentences that come with what is loaded later: a file each, which has one object of its own name. */
const LATER = filesIn('components/app/language/later').flatMap((file) => file.match(/later\/(\w+)\.ts$/)?.[1] ?? []);

describe('the sentences that are loaded later', () => {
  it.each(LATER)('%s: are all used where they are loaded, and said in English too', async (name) => {
    const { [name]: korean } = await import(`../../components/app/language/later/${name}.ts`);
    const { [name]: english } = await import(`../../components/app/language/later/en/${name}.ts`);
    expect(waysOf(english)).toEqual(waysOf(korean));

    const users = SURFACES.filter((file) => read(file).includes(`/later/${name}'`));
    // What passes them on, and what is given them, stand in the same folder, or begin the page.
    const folders = users.map((file) => file.replace(/[^/]+$/, ''));
    const isUser = (file: string) => folders.some((folder) => file.startsWith(folder)) || file.endsWith('/main.tsx');
    const codes = SURFACES.filter(isUser).map(read);
    const said = new Set(codes.flatMap((code) => [...namesIn(code), ...texts(code)]));
    const parts = waysOf(korean).flatMap((way) => way.split('.'));
    expect(parts.filter((part) => !/^\d+$/.test(part) && !said.has(part))).toEqual([]);
  });

  it('are there', () => {
    expect(LATER.length).toBeGreaterThan(3);
  });
});

describe('the sentences', () => {
  it('stand in the files of the languages only', () => {
    const files = SURFACES.filter((file) => !IN_PAGE.test(file));
    const found = files.flatMap((file) =>
      koreanTexts(read(file))
        .filter((text) => !DATA.includes(text))
        .map((text) => `${file}: ${text}`),
    );
    expect(found).toEqual([]);
  });

  it('are all used', () => {
    const codes = SURFACES.map(read);
    const reads = new Set(codes.flatMap((code) => [...readsOf(code)]));
    const wholes = new Map<string, Set<string>>();
    for (const code of codes) {
      for (const whole of wholesOf(code)) {
        wholes.set(whole, new Set([...(wholes.get(whole) ?? []), ...namesIn(code)]));
      }
    }
    const isDynamic = (whole: string) =>
      codes.some((code) => [`t.${whole}[`, `(t.${whole})`, `, t.${whole})`].some((use) => code.includes(use)));
    /** Something above it is taken whole, where it is named, or by a name that is only known when it runs. */
    const isTaken = (way: string) => {
      const parts = way.split('.');
      return parts.some((_, at) => {
        const whole = parts.slice(0, at).join('.');
        return at > 0 && wholes.has(whole) && (isDynamic(whole) || wholes.get(whole)?.has(parts[at] ?? ''));
      });
    };
    expect(waysOf(t).length).toBeGreaterThan(400);
    expect(waysOf(t).filter((way) => !reads.has(way) && !isTaken(way))).toEqual([]);
  });

  it('are read when something is drawn, and not when its file is loaded', () => {
    const early = SURFACES.flatMap((file) => readsAtTop(read(file)).map((way) => `${file}: ${way}`));
    expect(early).toEqual([]);
  });
});
