import { afterEach, describe, expect, it } from 'vitest';
import { onSpoken, speak, t } from '../../../components/app/language';
import { en } from '../../../components/app/language/en';

/** Korean that is meant in English: what stands on the centre's screens or on our marks, and the languages' own names. */
const MEANT = ['언어', '한국어', '추정', '미확인', '조회', '반품 택배사'];
/** Of keys whose own name is Korean, as they are in the packs. */
const HANGUL = /[가-힣]+(?: [가-힣]+)*/g;

type Said = string | ((...values: never[]) => unknown);
const ko = t;

/** Every text and function with its way through the object. */
function saidIn(object: object, way: string[] = []): [way: string, said: Said][] {
  return Object.entries(object).flatMap(([key, value]): [string, Said][] =>
    typeof value === 'object' ? saidIn(value, [...way, key]) : [[[...way, key].join('.'), value]],
  );
}

/** Every key with its way. */
const keysOf = (object: object, way: string[] = []): string[] =>
  Object.entries(object).flatMap(([key, value]) => [
    [...way, key].join('.'),
    ...(typeof value === 'object' ? keysOf(value, [...way, key]) : []),
  ]);

const english = new Map(saidIn(en));
const pairs = saidIn(ko).map(([way, said]) => ({ way, said, other: english.get(way) }));

/** What a function may say stands in it: a text with gaps. Keys are no texts. */
const wordsOf = (said: Said) =>
  typeof said === 'string' ? said : said.toString().replace(/["']?[가-힣()\d]+["']?\s*:|\.[가-힣]+/g, '');

describe('English', () => {
  it('says all that Korean says, and nothing else', () => {
    expect(pairs.length).toBeGreaterThan(400);
    expect(keysOf(en).sort()).toEqual(keysOf(ko).sort());
  });

  it('says it in the same way: a text for a text, and of as many values', () => {
    const kindOf = (said?: Said) => (typeof said === 'function' ? `of ${said.length}` : typeof said);
    const others = pairs.filter(({ said, other }) => kindOf(said) !== kindOf(other));
    expect(others.map(({ way, said, other }) => `${way}: ${kindOf(said)}, ${kindOf(other)}`)).toEqual([]);
  });

  it('leaves nothing empty but what is empty in Korean', () => {
    expect(pairs.filter(({ said, other }) => (said === '') !== (other === '')).map(({ way }) => way)).toEqual([]);
    expect(pairs.filter(({ said }) => said === '').map(({ way }) => way)).toEqual(['standing.place.inside']);
  });

  it('has no Korean words but those that are meant', () => {
    expect(wordsOf(ko.deadlines.moreDone)).toMatch(HANGUL);
    expect(wordsOf(ko.status.추정)).toMatch(HANGUL);
    const found = saidIn(en).flatMap(([way, said]) =>
      (wordsOf(said).match(HANGUL) ?? []).filter((word) => !MEANT.includes(word)).map((word) => `${way}: ${word}`),
    );
    expect(found).toEqual([]);
  });
});

describe('Korean', () => {
  it('is not left in another language', () => {
    const foreign = pairs.filter(
      ({ said }) => typeof said === 'string' && /[a-z]{4}/i.test(said) && !/[가-힣]/.test(said),
    );
    expect(foreign.map(({ way }) => way)).toEqual(['settings.languages.en']);
  });
});

describe('what is spoken', () => {
  afterEach(() => speak('ko'));

  it('is Korean until somebody chooses, then what they chose', async () => {
    expect(t.tabs.todo).toBe('할 일');
    await speak('en');
    expect(t.tabs.todo).toBe('To do');
    await speak('ko');
    expect(t.tabs.todo).toBe('할 일');
  });

  it('is told once each time that it changes', async () => {
    let heard = 0;
    const stop = onSpoken(() => heard++);
    for (const language of ['ko', 'en', 'en', 'ko'] as const) await speak(language);
    stop();
    await speak('en');
    expect(heard).toBe(2);
  });

  it('is what was chosen last, also where that is there sooner', async () => {
    await Promise.all([speak('en'), speak('ko')]);
    expect(t.code).toBe('ko');
  });
});
