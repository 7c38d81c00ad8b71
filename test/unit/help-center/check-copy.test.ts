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
    ['the same, but ending earlier', long(9), 'doubt'],
    ['less than half of it', long(10).reverse().slice(6), 'doubt'],
    ['more than twice of it', long(22), 'doubt'],
  ])('%s: %s → %s', async (_, lines, verdict) => expect(await judge(lines, any, long(10))).toBe(verdict));
});

it('the hash is of title and text, and of nothing else', async () => {
  const [one, two] = [await toCopy(textOf(TITLE, LINES)), await toCopy({ ...textOf(TITLE, LINES), service: 'x' })];
  expect(one.hash).toMatch(/^[0-9a-f]{64}$/);
  expect(two.hash).toBe(one.hash);
  expect((await toCopy(textOf(`${TITLE}!`, LINES))).hash).not.toBe(one.hash);
});
