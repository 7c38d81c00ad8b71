import { describe, expect, it } from 'vitest';
import { news as english } from '../../../components/app/language/later/en/news';
import { news as korean } from '../../../components/app/language/later/news';
import { newsSince } from '../../../components/app/news-since';
import { version } from '../../../package.json';

const VERSIONS = [
  { version: '0.10.0', says: ['열'] },
  { version: '0.9.1', says: ['아홉', '또 아홉'] },
  { version: '0.9.0', says: ['아홉 처음'] },
];

it.each([
  ['0.9.1', '0.10.0', ['열']],
  ['0.8.0', '0.9.1', ['아홉', '또 아홉', '아홉 처음']],
  // At most three, the newest of them.
  ['0.8.0', '0.10.0', ['열', '아홉', '또 아홉']],
  // An older build was put in the place of a newer one.
  ['0.10.0', '0.9.0', []],
  ['0.10.0', '0.10.0', []],
  ['0.10', '0.10.0.1', []],
  ['nothing', '0.10.0', []],
])('from %s to %s is new: %j', (from, to, says) => {
  expect(newsSince(VERSIONS, from, to)).toEqual(says);
});

describe.each([
  ['Korean', korean],
  ['English', english],
])('what is written in %s', (_, { versions }) => {
  it('is of versions up to this one, the newest first', () => {
    const written = versions.map((one) => one.version);
    expect(newsSince([{ version: written[0] ?? '', says: ['this'] }], '0', version)).toEqual(['this']);
    for (const [at, one] of written.slice(1).entries())
      expect(newsSince([{ version: one, says: ['older'] }], '0', written[at] ?? '')).toEqual(['older']);
    expect(new Set(written).size).toBe(written.length);
  });

  it('is a sentence or three, and short', () => {
    for (const { says } of versions) {
      expect(says.length).toBeGreaterThan(0);
      expect(says.length).toBeLessThanOrEqual(3);
      for (const sentence of says) expect(sentence.length).toBeLessThanOrEqual(120);
    }
  });

  it('is of the same versions in both languages', () => {
    expect(versions.map((one) => one.version)).toEqual(korean.versions.map((one) => one.version));
  });
});
