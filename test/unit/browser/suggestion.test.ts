// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asContent, asMarkup, asText } from '../../../utils/browser/suggestion';

const line = (...parts: [text: string, hit?: boolean][]) => ({
  title: parts.map(([text, hit = false]) => ({ text, hit })),
});

describe('a suggestion in Chromium', () => {
  it('marks what matches and dims where it belongs', () => {
    const suggestion = { ...line(['반품 '], ['택배사', true], [' 설정']), detail: '판매관리 › 주문' };
    expect(asMarkup(suggestion)).toBe('반품 <match>택배사</match> 설정 <dim>판매관리 › 주문</dim>');
  });

  it.each([
    ['<b>굵게</b>', '&lt;b&gt;굵게&lt;/b&gt;'],
    ['</match><url>x</url>', '&lt;/match&gt;&lt;url&gt;x&lt;/url&gt;'],
    ['A & B "C" \'D\'', 'A &amp; B &quot;C&quot; &apos;D&apos;'],
    ['&amp;', '&amp;amp;'],
    [']]><!-- -->', ']]&gt;&lt;!-- --&gt;'],
    ['한\u0000줄\n두\u0008줄', '한 줄 두 줄'],
    ['\ufffe\uffff끝', ' 끝'],
  ])('takes the title %j for what it is', (title, markup) => {
    expect(asMarkup(line([title]))).toBe(markup);
    expect(asMarkup(line([title, true]))).toBe(`<match>${markup}</match>`);
  });

  it('is well-formed with our two elements and no other, whatever the title', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('<', '&', ']]>', '</match>', '\ud800', '\uffff'),
    );
    const title = fc.array(fc.record({ text, hit: fc.boolean() }), { maxLength: 6 });
    fc.assert(
      fc.property(title, text, (title, detail) => {
        const markup = asMarkup({ title, detail });
        expect(markup.replace(/<\/?(?:match|dim)>/g, '')).not.toMatch(/[<>"']|&(?!(?:amp|lt|gt|quot|apos);)/);
        expect(markup.isWellFormed()).toBe(true);
        // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML has no place for
        expect(markup).not.toMatch(/[\u0000-\u001f\ufffe\uffff]/);
      }),
    );
  });
});

describe('a suggestion in Firefox', () => {
  it('is plain text', () => {
    const suggestion = { ...line(['<b>반품</b>\n'], ['택배사', true]), detail: 'A & B' };
    expect(asText(suggestion)).toBe('<b>반품</b> 택배사 · A & B');
  });
});

it('what comes back when it is chosen is the title as it was shown', () => {
  expect(asContent(' 반품\n택배사 ')).toBe('반품 택배사');
});
