import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MarkdownError, parseMarkdown } from '../../../utils/center/markdown';

const text = (words: string) => [{ text: words }];

describe('Markdown becomes blocks', () => {
  it.each([
    ['', []],
    ['한 문단', [{ type: 'paragraph', children: text('한 문단') }]],
    ['두 줄로\n쓴 문단', [{ type: 'paragraph', children: text('두 줄로 쓴 문단') }]],
    [
      '하나\n\n둘',
      [
        { type: 'paragraph', children: text('하나') },
        { type: 'paragraph', children: text('둘') },
      ],
    ],
    ['## 제목', [{ type: 'heading', children: text('제목') }]],
    ['- 하나\n- 둘', [{ type: 'list', ordered: false, items: [text('하나'), text('둘')] }]],
    ['1. 하나\n2. 둘', [{ type: 'list', ordered: true, items: [text('하나'), text('둘')] }]],
    [
      '|단계|조건|\n|-|-|\n|주의|10점|',
      [{ type: 'table', head: [text('단계'), text('조건')], rows: [[text('주의'), text('10점')]] }],
    ],
    ['|단계|\n|-|', [{ type: 'table', head: [text('단계')], rows: [] }]],
    ['> 알아 두세요', [{ type: 'callout', tone: 'note', children: text('알아 두세요') }]],
    ['> **참고** 알아 두세요', [{ type: 'callout', tone: 'note', children: text('알아 두세요') }]],
    ['> **주의** 되돌릴 수 없습니다', [{ type: 'callout', tone: 'warning', children: text('되돌릴 수 없습니다') }]],
    ['> **주의**', [{ type: 'callout', tone: 'warning', children: [] }]],
    [
      '**굵게** *기울여*',
      [
        {
          type: 'paragraph',
          children: [{ text: '굵게', strong: true }, { text: ' ' }, { text: '기울여', strong: true }],
        },
      ],
    ],
    [
      '[글](https://help.example.com/1)',
      [{ type: 'paragraph', children: [{ text: '글', link: 'https://help.example.com/1' }] }],
    ],
    [
      '**[글](https://help.example.com/1)**',
      [{ type: 'paragraph', children: [{ text: '글', link: 'https://help.example.com/1', strong: true }] }],
    ],
    [
      'https://help.example.com/1',
      [{ type: 'paragraph', children: [{ text: 'https://help.example.com/1', link: 'https://help.example.com/1' }] }],
    ],
    ['10&lt;20 &amp; 3', [{ type: 'paragraph', children: text('10<20 & 3') }]],
    ['{{ 1 + 1 }} <%= x %>', [{ type: 'paragraph', children: text('{{ 1 + 1 }} <%= x %>') }]],
  ])('%j', (markdown, blocks) => {
    expect(parseMarkdown(markdown)).toEqual(blocks);
  });
});

describe('what the tree has no place for is refused, with its line', () => {
  it.each([
    ['# 큰 제목', 1],
    ['글\n\n# 큰 제목', 3],
    ['<script>alert(1)</script>', 1],
    ['글 <b>굵게</b>', 1],
    ['글\n\n<!-- 숨은 말 -->', 3],
    ['![그림](https://help.example.com/a.png)', 1],
    ['글\n![그림](https://help.example.com/a.png)', 2],
    ['```\n코드\n```', 1],
    ['`코드`', 1],
    ['글\n\n    들여쓴 코드', 3],
    ['---', 1],
    ['- 하나\n  - 둘', 2],
    ['- 하나\n\n  둘째 문단', 3],
    ['> 하나\n>\n> 둘', 3],
    ['> ## 제목', 1],
    ['글[^1]\n\n[^1]: 각주', 1],
    ['[글][1]\n\n[1]: https://help.example.com/1', 1],
    ['~~지운 글~~', 1],
    ['글\n\n[글](javascript:alert(1))', 3],
    ['[글](data:text/html,1)', 1],
    ['[글](//evil.example)', 1],
    ['[글](/help)', 1],
    ['[글](http://help.example.com)', 1],
    ['<javascript:alert(1)>', 1],
    ['hong@example.com', 1],
  ])('%j at line %d', (markdown, line) => {
    const parse = () => parseMarkdown(markdown);
    expect(parse).toThrow(MarkdownError);
    expect(parse).toThrow(expect.objectContaining({ line }));
  });
});

it('any text is blocks or a MarkdownError, and every link in the blocks is https:', () => {
  const pieces = [
    '# ',
    '## ',
    '- ',
    '> ',
    '**',
    '[',
    '](',
    ')',
    'https://a.b',
    'javascript:',
    '<b>',
    '`',
    '|',
    '\n',
    '가',
    '1. ',
  ];
  const markdown = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 5 })), { maxLength: 20 });
  fc.assert(
    fc.property(markdown, (parts) => {
      try {
        const links = [...JSON.stringify(parseMarkdown(parts.join(''))).matchAll(/"link":"([^"]*)"/g)];
        expect(links.every(([, link]) => link?.startsWith('https://'))).toBe(true);
      } catch (error) {
        expect(error).toBeInstanceOf(MarkdownError);
      }
    }),
    { numRuns: 300 },
  );
});
