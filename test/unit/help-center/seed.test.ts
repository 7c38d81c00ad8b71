import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseListing } from '../../../utils/help-center';
import { CENTER } from './example-center';

/** One listing page of the real help centre, as text. */
const SEED = readFileSync(join(import.meta.dirname, 'seed-help-search.txt'), 'utf8');

describe('the real listing page as text', () => {
  it.each([undefined, CENTER])('has ten rows of a total of 97', (center) => {
    const listing = parseListing(SEED, center);
    if (!listing.ok) throw new Error(listing.error.code);
    const { rows, total, elsewhere } = listing.value;
    expect({ total, elsewhere }).toEqual({ total: 97, elsewhere: 0 });
    expect(new Set(rows.map(({ service, id }) => `${service} ${id}`))).toEqual(new Set(['톡체크아웃 관리자센터 null']));
    expect(rows.map(({ category, title, excerpt }) => [...category, title, excerpt.slice(0, 12)].join(' | '))).toEqual([
      '고객혜택관리 | 포인트관리 | 리뷰 포인트는 무엇인가요? | 채널 친구 구매자 대상',
      '판매점입점 | 고객확인정보 | 고객확인제도 (AML)가 무엇인가요? | Due Diligenc',
      '판매점정보 | 카카오톡 채널 변경 | 카카오톡 채널 변경은 어떻게 하나요? | 카카오톡 채널은 [관리',
      '판매점입점 | 버튼노출 원격지원 서비스 | 버튼노출 원격지원 서비스 완료 후 재심사를 진행해야 하나요? | 버튼노출로 인해 반려사',
      '판매점정보 | 페널티 | 페널티 정책은 어떻게 되나요? | 페널티 정책은 판매관리',
      '판매관리 | 주문/배송관리 | 반품 택배사 설정은 어떻게 하나요? | 계약된 택배사를 통해 ',
      '고객혜택관리 | 포인트관리 | 포인트 등록은 어떻게 하나요? | 대상으로 포인트가 지급',
      '판매점입점 | 버튼노출 원격지원 서비스 | 버튼노출 원격지원 완료 후 프로그램은 삭제해도 되나요? | 버튼노출 원격지원 서비',
      '판매점입점 | 해외배송 및 구매대행 쇼핑몰은 톡체크아웃 서비스에 입점할 수 없나요? | 입점할 수 있습니다.단',
      '판매관리 | 교환관리 | 구매자가 교환에서 반품으로 변경을 원할 경우, 어떻게 처리해야 하나요? | - 반품 배송비는 환불',
    ]);
  });

  it('cut anywhere, gives rows of the whole page or an error', () => {
    const whole = parseListing(SEED, CENTER);
    const known = new Set(whole.ok ? whole.value.rows.map((row) => JSON.stringify(row)) : []);
    for (let end = 0; end <= SEED.length; end++) {
      const read = parseListing(SEED.slice(0, end), CENTER);
      const strange = read.ok ? read.value.rows.filter((row) => !known.has(JSON.stringify(row))) : [];
      if (strange.length > 0) throw new Error(`${end}: ${JSON.stringify(strange)}`);
    }
  });
});
