import { describe, expect, it } from 'vitest';
import { checkCopy, toCopy } from '../../../utils/help-center/refreshing/check-copy';
import { textOf } from './simulated/help-server';

const TITLE = '반품 배송비는 누가 부담하나요 ?';
const LINES = [
  '단순 변심이면 구매자가 부담합니다.',
  '상품 불량이나 오배송이면 판매점이 부담합니다.',
  '배송비는 환불 금액에서 뺄 수 있습니다.',
];
const LISTED = { title: '반품 배송비는 누가 부담하나요?', excerpt: LINES.slice(0, 1).join('') };

const judge = async (lines = LINES, listed = LISTED, old: string[] | null = null, title = TITLE) => {
  const before = old && (await toCopy(textOf(TITLE, old)));
  return checkCopy(await toCopy(textOf(title, lines)), listed, before);
};
const long = (times: number) => Array.from({ length: times }, (_, at) => `${at}번째 문장은 ${at * 7}가지를 말합니다.`);

describe('a copy', () => {
  it('is kept as the article that was listed, whatever the spaces and signs', async () => {
    expect(await judge()).toBe('keep');
    expect(await judge(LINES, { ...LISTED, title: '반품  배송비는 누가 부담 하나요?!' })).toBe('keep');
    expect(await judge(LINES, { ...LISTED, excerpt: '변심이면 구매자가 부담합니다.배송비는 환불' })).toBe('keep');
  });

  it('is kept where no listing says anything', async () => {
    expect(await judge(LINES, { title: '', excerpt: '' })).toBe('keep');
    expect(await judge(['네.'], { title: TITLE, excerpt: '네.' })).toBe('keep');
  });

  it('of another title is another article', async () => {
    expect(await judge(LINES, LISTED, null, '교환 배송비는 누가 부담하나요?')).toBe('not-help');
  });

  it('of the same title is another service’s where next to nothing of the excerpt is in it', async () => {
    expect(await judge(['예약은 하루 전까지 바꿀 수 있습니다.', '단순 변심이면 구매자에게 묻습니다.'])).toBe(
      'not-help',
    );
  });

  it('without letters, or with lost ones, is none', async () => {
    expect(await judge(['…', ' '])).toBe('empty');
    expect(await judge([...LINES, '배송비\ufffd'])).toBe('undecodable');
    expect(await judge([...LINES, '배송비\ud800'])).toBe('undecodable');
  });
});

describe('a first copy', () => {
  it('is looked at twice when it isn’t clearly longer than its excerpt, or lacks the excerpt’s end', async () => {
    const whole = { ...LISTED, excerpt: LINES.join('') };
    expect(await judge(LINES, whole)).toBe('doubt');
    expect(await judge([...LINES.slice(0, 2), ...long(9)], whole)).toBe('doubt');
    expect(await judge([...LINES, ...long(9)], whole)).toBe('keep');
  });
});

describe('a new text of an article that we have', () => {
  const any = { title: TITLE, excerpt: '' };
  it.each([
    ['the same', long(10), 'keep'],
    ['a little longer', long(12), 'keep'],
    ['another of its length', long(10).reverse(), 'keep'],
    ['the same, but ending earlier', long(9), 'suspect'],
    ['shorter by a part of its middle', [...long(10).slice(0, 4), ...long(10).slice(6)], 'suspect'],
    ['shorter by a word', long(10).map((line, at) => (at === 4 ? line.replace('번째', '째') : line)), 'keep'],
    ['of its length, and all other', long(10).map((line) => line.replace(/문장은|말합니다/g, '다른 것')), 'suspect'],
    ['less than half of it', long(10).reverse().slice(6), 'suspect'],
    ['more than twice of it', long(22), 'doubt'],
  ])('%s: %s → %s', async (_, lines, verdict) => expect(await judge(lines, any, long(10))).toBe(verdict));

  it('that is shorter is looked at twice, and no longer, where the listing shows words that only it has', async () => {
    const rewritten = ['이제는 반품을 한 화면에서 처리합니다.', '반품관리에서 건을 고르고 승인을 누르세요.'];
    const listed = { title: TITLE, excerpt: rewritten.join('') };
    expect(await judge(rewritten, listed, long(10))).toBe('doubt');
  });
});

describe('a garbled text', () => {
  const any = { title: TITLE, excerpt: '' };
  const some = (every: number, sign: string) => {
    let count = 0;
    return LINES.map((line) => line.replace(/[가-힣]/g, (letter) => (count++ % 5 < every ? sign : letter)));
  };
  const latin = (line: string) => new TextDecoder('windows-1252').decode(new TextEncoder().encode(line));
  const garbled: [string, string[]][] = [
    ['with question marks for letters', some(2, '?')],
    ['with a few of them', some(1, '?')],
    ['with boxes for letters', some(2, '□')],
    ['read as Latin letters', LINES.map(latin)],
    ['read as Latin letters twice', LINES.map(latin).map(latin)],
    [
      'with codes for letters',
      LINES.map((line) => line.replace(/[가-힣]/g, (letter) => `&#${letter.codePointAt(0)};`)),
    ],
    [
      'with escapes for letters',
      LINES.map((line) => line.replace(/[가-힣]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16)}`)),
    ],
    ['read in another charset twice', ['占쏙옙占쏙옙 占쏙옙占쏙옙', ...LINES]],
    [
      'read as rare syllables',
      ['諛섑뭹 諛곗넚鍮꾨뒗 援щℓ?먭� 遺'.replaceAll('\ufffd', '媛'), '?곹뭹 遺덈웾?대굹 ?ㅻ같?'],
    ],
  ];
  it.each(garbled)('%s is none, whether we have a good one or not', async (_, lines) => {
    expect(await judge(lines, any)).toBe('undecodable');
    expect(await judge(lines, any, LINES)).toBe('undecodable');
  });
  it('is no text of signs, questions and foreign words', async () => {
    const lines = [
      '어떻게 하나요? 이렇게 합니다. 왜 그런가요?',
      '■ 대상: 판매자',
      '□ 방법 (API, Café24)',
      '文 아님: 5% & 3개',
      '그런가요?!!',
    ];
    expect(await judge(lines, any)).toBe('keep');
    expect(await judge(lines, any, lines.slice(1))).toBe('keep');
  });
  it.each([
    ['입금확인중·주문확인·발송·배송중·배송완료·구매결정'],
    ['월·화·수·목·금요일에 합니다.'],
    ['• 대상 • 방법 • 기간 • 예외'],
    ['가로 × 세로 × 높이 × 2 ÷ 4', '25° ± 5°, 카카오® «톡» ©'],
    ['배송비 ········ 3,000원'],
  ])('is not one with signs between its words: %s', async (...lines) => {
    expect(await judge(lines, any)).toBe('keep');
    expect(await judge(lines, any, lines)).toBe('keep');
  });
  it('with a long foreign part is kept only if it still comes hours later', async () => {
    const foreign = 'See https://example.com/seller/returns/policy?lang=en for the whole policy in English. '.repeat(3);
    expect(await judge([...LINES, foreign], any, LINES)).toBe('suspect');
  });
  it('of another language is none where we have a Korean one', async () => {
    expect(await judge(['The seller pays unless the item is faulty.'], any, LINES)).toBe('undecodable');
  });
});

describe('a text whose page may go on', () => {
  const judgeOpen = async (lines: string[], old: string[] | null) => {
    const before = old && (await toCopy(textOf(TITLE, old)));
    return checkCopy(await toCopy({ ...textOf(TITLE, lines), mayGoOn: true }), { title: TITLE, excerpt: '' }, before);
  };
  it('is looked at twice, unless it has all that we have', async () => {
    expect(await judgeOpen(LINES, null)).toBe('doubt');
    expect(await judgeOpen(LINES, LINES)).toBe('keep');
    expect(await judgeOpen([...LINES, ...long(1)], LINES)).toBe('keep');
    expect(await judgeOpen([...LINES.slice(0, 2), '배송비는 뺄 수 있습니다. 자세한 것은 따로 봅니다.'], LINES)).toBe(
      'doubt',
    );
  });
});

it('the hash is of title and text, and of nothing else', async () => {
  const [one, two] = [await toCopy(textOf(TITLE, LINES)), await toCopy({ ...textOf(TITLE, LINES), service: 'x' })];
  expect(one.hash).toMatch(/^[0-9a-f]{64}$/);
  expect(two.hash).toBe(one.hash);
  expect((await toCopy(textOf(`${TITLE}!`, LINES))).hash).not.toBe(one.hash);
});
