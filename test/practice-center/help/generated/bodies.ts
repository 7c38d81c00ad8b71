/** Bodies of generated articles: all that a reader of help pages must be able to read, in invented sentences. */
import { chance, pick } from '../chance.ts';
import type { Topic } from './titles.ts';

const SENTENCES = [
  '관리자센터에서 처리한 내용은 보통 10분 안에 반영됩니다.',
  '처리한 뒤에는 구매자에게 알림톡이 나갑니다.',
  '쇼핑몰 관리자와 관리자센터에 보이는 상태가 다르면 관리자센터를 기준으로 봅니다.',
  '휴무일로 정한 날은 처리 기한에 들어가지 않습니다.',
  '이미 구매결정된 주문에는 쓸 수 없습니다.',
];
const BULLETS = [
  '대표 관리자와 부관리자 모두 처리할 수 있습니다.',
  '기한이 지나면 자동으로 처리됩니다.',
  '구매자와 이야기한 내용을 메모에 남겨 주세요.',
  '한 번 확정하면 되돌릴 수 없습니다.',
  '연동한 쇼핑몰에서는 바꿀 수 없습니다.',
  '처리 내역은 1년 동안 볼 수 있습니다.',
];
const STEPS = [
  '왼쪽 메뉴에서 해당 화면을 엽니다.',
  '처리할 건을 골라 체크합니다.',
  '표 위의 버튼을 눌러 사유를 고릅니다.',
  '내용을 확인하고 저장을 누릅니다.',
  '처리 상태가 바뀌었는지 확인합니다.',
];
/** Signs that HTML must write as entities, and a space that doesn't break. */
const SIGNS = [
  '교환&반품 배송비는 "판매점 부담" <필수> 항목입니다.',
  "금액이 0원 < 배송비 ≤ 3,000원이면 '기본'으로 둡니다.",
  '최대 5\u00a0건까지 &amp; 같은 표기는 그대로 두세요.',
];

const some = (list: readonly string[], count: number, ...parts: (string | number)[]) =>
  Array.from({ length: Math.min(count, list.length) }, (_, i) => {
    const start = Math.floor(chance(...parts) * list.length);
    return list[(start + i) % list.length] ?? '';
  });

/** The lines of an article; `linkTo` is the id of another article. */
export function body({ title, subject, place }: Topic, index: number, seed: number, linkTo: string): string[] {
  const draw = (what: string) => chance(seed, what, index);
  const limit = 1 + Math.floor(draw('days') * 14);
  // The title in the first line keeps any two bodies apart.
  const lines = [
    `"${title}"에 대한 안내입니다. (${place.subcategory ?? place.category})`,
    `${subject}의 처리 기한은 영업일 기준 ${limit}일입니다.`,
  ];
  if (draw('sentence') < 0.6) lines.push(pick(SENTENCES, seed, 'which', index));
  const bullets = () => some(BULLETS, 2 + Math.floor(draw('bullets') * 3), seed, 'bullet', index).map((b) => `- ${b}`);
  // Steps keep their order, so they are the first ones.
  const steps = () => STEPS.slice(0, 3 + Math.floor(draw('steps') * 3)).map((step, i) => `${i + 1}. ${step}`);
  lines.push(...(draw('shape') < 0.55 ? bullets() : steps()));
  return [...lines, ...extras(index, limit, linkTo)];
}

/** What only some articles have. By number, not by chance: every help centre of some size has each of them. */
function extras(index: number, limit: number, linkTo: string): string[] {
  const lines: string[] = [];
  if (index % 12 === 3) {
    lines.push(
      '| 구분 | 기한 | 비고 |',
      `| 일반 상품 | ${limit}일 | - |`,
      `| 주문제작 상품 | ${limit + 7}일 | 사전 안내 필요 |`,
    );
  }
  if (index % 5 === 1) lines.push(`자세한 내용은 [다른 도움말 보기](/helps_html/${linkTo}?locale=ko)에서 확인하세요.`);
  if (index % 10 === 4) lines.push('[톡체크아웃 관리자센터 바로가기](https://seller.pay.kakao.com/)');
  if (index % 15 === 7) lines.push(`![화면 예시 ${index}](/assets/picture.svg)`);
  if (index % 9 === 2) lines.push(SIGNS[Math.floor(index / 9) % SIGNS.length] ?? '');
  if (index % 40 === 11) {
    const cases = Array.from({ length: 60 }, (_, i) => [
      `사례 ${i + 1}`,
      `- ${BULLETS[i % BULLETS.length]}`,
      SENTENCES[i % 5] ?? '',
    ]);
    lines.push(...cases.flat());
  }
  return lines;
}
