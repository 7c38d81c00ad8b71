import type { Row } from '../center/row.ts';

export { won } from '../center/won.ts';

const SURNAMES = ['김', '이', '박', '최', '정', '강', '조', '윤', '장', '임', '한', '오'];
const GIVEN = ['연습', '시험', '가상', '모의', '견본', '예시', '허구'];
const STREETS = ['시험로', '견본길', '모의대로', '가상로', '예시길'];

const PRODUCTS = [
  { name: '연습 무선 이어폰', options: ['색상: 남색', '색상: 흰색'], price: 39000 },
  {
    name: '견본 극세사 담요 (대형)',
    options: ['색상: 회색 / 크기: 150x200', '색상: 밤색 / 크기: 150x200'],
    price: 24900,
  },
  { name: '모의 스테인리스 보온병 500ml', options: ['색상: 검정', '색상: 은색'], price: 18500 },
  {
    name: '시험용 기모 후드 집업',
    options: ['색상: 차콜 / 크기: M', '색상: 차콜 / 크기: L', '색상: 베이지 / 크기: L'],
    price: 45800,
  },
  { name: '예시 원목 독서대', options: ['단일 상품'], price: 27000 },
  { name: '가상 드립백 커피 20개입', options: ['로스팅: 중배전', '로스팅: 강배전'], price: 15900 },
  { name: '연습 방수 캠핑 의자', options: ['색상: 카키', '색상: 모래'], price: 52000 },
  { name: '견본 순면 양말 5켤레', options: ['크기: 230~250', '크기: 255~280'], price: 9900 },
];

function pick<T>(list: readonly T[], index: number): T {
  return list[Math.abs(index) % list.length] as T;
}

/** A buyer who cannot be mistaken for a person: made-up name, unused phone block, a town that does not exist. */
export function fakeBuyer(seed: number): { name: string; receiver: string; phone: string; address: string } {
  const name = pick(SURNAMES, seed * 5) + pick(GIVEN, seed * 3 + 1);
  const receiver = seed % 4 === 0 ? pick(SURNAMES, seed * 5 + 2) + pick(GIVEN, seed + 2) : name;
  return {
    name,
    receiver,
    phone: `010-0000-${1000 + ((seed * 137) % 9000)}`,
    address: `연습시 가상구 ${pick(STREETS, seed)} ${1 + ((seed * 7) % 98)}, ${101 + (seed % 6)}동 ${(seed % 15) + 1}0${(seed % 4) + 1}호`,
  };
}

/** 상품명, 옵션, 수량 and the amount in won of one product order. */
export function fakeProduct(seed: number): { cells: Row; amount: number } {
  const product = pick(PRODUCTS, seed * 3);
  const count = seed % 7 === 0 ? 2 : 1;
  return {
    cells: { 상품명: product.name, 옵션: pick(product.options, seed), 수량: String(count) },
    amount: product.price * count,
  };
}

/** An invoice number that starts with zeros, so that no carrier would know it. */
export function fakeInvoice(seed: number): string {
  return `0000${String(10000000 + seed * 7919).slice(-8)}`;
}

export const CARRIERS = ['CJ대한통운', '한진택배', '롯데택배', '로젠택배', '우체국택배'] as const;

/** One carrier per seed. */
export function fakeCarrier(seed: number): string {
  return pick(CARRIERS, seed);
}
