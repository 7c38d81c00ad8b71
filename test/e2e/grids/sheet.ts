/** Orders as a grid would show them, and the facts behind each: other wordings and another order of columns each time. */
import type { OrderFact } from '../../../utils/page/facts.ts';

/** The day on which the grids are seen. */
export const TODAY = '2026-11-23';

export interface Sheet {
  columns: { id: string; label: string }[];
  /** Column id → text. */
  rows: Record<string, string>[];
  facts: OrderFact[];
}

const LABELS: Record<string, string[]> = {
  'order-number': ['주문번호', '주문 번호', '주문No.', '주문 ID'],
  'item-number': ['상품주문번호', '상품주문 No'],
  state: ['주문상태', '주문 진행 상황', '처리상태', '진행단계'],
  'paid-at': ['결제일', '결제일시(KST)', '결제 완료일'],
  'dispatch-due': ['발송기한', '의무발송 기한', '발송처리 마감일', '출고기한'],
  'delivered-at': ['배송완료일', '배송완료일시'],
  buyer: ['구매자명', '주문자'],
  phone: ['연락처', '수취인 휴대폰'],
  product: ['상품명', '옵션'],
};
const STATES: [string, string | null][] = [
  ['결제완료', 'paid'],
  ['배송중', 'shipping'],
  ['주문확인', 'confirmed'],
  ['처음 보는 상태', null],
];

/** Numbers from 0 up to 1, always the same. */
function randoms(seed: number): () => number {
  let state = seed * 2_654_435_761 + 1;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

const two = (n: number) => String(n).padStart(2, '0');

/** A date with one of the ways to write it. */
function writtenDate(random: () => number): { iso: string; text: string } {
  const [month, day] = [1 + Math.floor(random() * 12), 1 + Math.floor(random() * 28)];
  const iso = `2026-${two(month)}-${two(day)}`;
  const forms = [iso, `2026.${two(month)}.${two(day)}`, `2026년 ${month}월 ${day}일`, `${iso} 14:03:00`];
  const at = Math.floor(random() * forms.length);
  return { iso: at === 3 ? `${iso}T14:03` : iso, text: forms[at] as string };
}

/**
 * @param count rows
 * @param seed names wordings, order and data
 */
export function makeSheet(count: number, seed: number): Sheet {
  const random = randoms(seed);
  const pick = <T>(things: T[]) => things[Math.floor(random() * things.length)] as T;
  const columns = Object.entries(LABELS)
    .map(([id, labels]) => ({ id, label: pick(labels), rank: random() }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ id, label }) => ({ id, label }));
  const rows: Sheet['rows'] = [];
  const facts: OrderFact[] = [];
  for (let at = 0; at < count; at += 1) {
    const [state, stateId] = pick(STATES);
    const [paid, due] = [writtenDate(random), writtenDate(random)];
    const delivered = random() < 0.3 ? writtenDate(random) : null;
    const [orderNumber, itemNumber] = [`${2_026_110_000_000 + at * 7}`, `P${9_000_000_000 + at}`];
    rows.push({
      'order-number': orderNumber,
      'item-number': itemNumber,
      state,
      'paid-at': paid.text,
      'dispatch-due': due.text,
      'delivered-at': delivered?.text ?? pick(['', '-']),
      buyer: '견본이름',
      phone: '010-0000-0000',
      product: pick(['머그컵 2026-01-01 한정', '양말 3켤레', '']),
    });
    const dates: OrderFact['dates'] = { 'paid-at': paid.iso, 'dispatch-due': due.iso };
    if (delivered) dates['delivered-at'] = delivered.iso;
    facts.push({ orderNumber, itemNumber, state: stateId, dates });
  }
  return { columns, rows, facts };
}
