import { describe, expect, it } from 'vitest';
import { isParticle, isVerb, rootsOf, stemOf } from '../../../utils/search/endings';
import { keysOf, textOfKeys } from '../../../utils/search/keys';

const stem = (word: string) => textOfKeys(stemOf(keysOf(word)));
const roots = (word: string) => rootsOf(keysOf(word)).map(textOfKeys);
const split = (table: string) => table.trim().split(/\s*\n\s*/);

describe('what a word is about', () => {
  const FORMS = split(`
    반품: 반품은 반품을 반품이 반품의 반품에 반품도 반품만 반품까지 반품부터 반품에서 반품으로 반품이랑 반품하고 반품처럼 반품보다 반품밖에 반품이라도 반품마다
    반품: 반품인가요 반품이에요 반품입니다 반품입니까 반품이죠 반품인데요 반품이라고 반품이라면
    구매자: 구매자가 구매자는 구매자와 구매자를 구매자한테 구매자에게 구매자께서 구매자도
    택배사: 택배사가 택배사는 택배사로 택배사로는 택배사에서는
    수수료: 수수료가 수수료를 수수료는 수수료요 수수료인지
    등록: 등록하려면 등록하나요 등록했어요 등록해야 등록하고 등록되나요 등록된 등록할까요 등록해주세요 등록하는데 등록하기
    취소: 취소됐어요 취소당했어요 취소시켰어요 취소되었습니다 취소하면
    연락: 연락드렸는데 연락받았어요 연락하래요
    변경: 변경되어서 변경된 변경하는 변경중인
  `).map((line) => line.split(': ') as [string, string]);

  it.each(FORMS.flatMap(([about, words]) => words.split(' ').map((word) => [word, about])))('%s: %s', (word, about) => {
    expect(stem(word)).toBe(about);
  });

  it.each([
    ['늦었어요', '늦'],
    ['늦으면', '늦'],
    ['늦는데', '늦'],
    ['늦을까요', '늦'],
    ['바꿔요', '바꾸'],
    ['바꿨는데', '바꾸'],
    ['바꾸려면', '바꾸'],
    ['바꿀까요', '바꾸'],
    ['보냈어요', '보내'],
    ['보내야', '보내'],
    ['빠졌어요', '빠지'],
    ['깎였어요', '깎이'],
    ['막혔어요', '막히'],
    ['몰라요', '모르'],
    ['돼요', '되'],
    ['넣었는데', '넣'],
    ['받았어요', '받'],
    ['옵니다', '오'],
    ['보내더라고요', '보내'],
    ['안오나여', '안오'],
  ])('%s is a verb: %s', (word, about) => {
    expect(stem(word)).toBe(about);
    expect(isVerb(keysOf(word))).toBe(true);
  });
});

describe('nouns that only look like having an ending', () => {
  const NOUNS =
    `문의 동의 합의 주의 평가 추가 단가 원가 한도 정도 제도 속도 효과 결과 초과 차이 종이 페이 미만 재고 광고 창고 신고 경고 접수
    공지 유지 페이지 이미지 해지 정지 필요 요일 분야 중요 회의 휴가 허가 용도 경로 불만 세금 리스트 송장 수수료 기사 사이 나이 명의
    회원가 스토어 계좌 금지 배지 도로 정산 지연 주소 개요 수요 에러 원인 확인 개인 법인 승인 할인 로그인 인증 이름 이유 은행 가게 무게
    마음 다음 처음 자동 만료 완료 자료 종료 요구 가구 입구 고객 온라인 회사 대리점 옵션 판매자 과자 문자 박스 하자 최대 한진 데이터 이하
    발송기한 이용제한 미포함 세금계산서 정산내역서 판매불가 굿스플로 세금별도 가운데
    출발지 원산지 발신지 건전지 반지 편지 배송지 출고지 반품지 현지`.split(/\s+/);

  it.each(NOUNS)('%s', (noun) => {
    expect(stem(noun)).toBe(noun);
  });

  it.each(['문의', '출발지', '배송지', '재고', '페이지'])('%s loses a real one all the same', (noun) => {
    expect(['를', '에서', '까지', '인가요'].map((ending) => stem(noun + ending))).toEqual([noun, noun, noun, noun]);
  });
});

it('no word is taken away whole', () => {
  for (const word of ['은', '까지', '에서', '하는', '인가요', '요', '습니다']) expect(stem(word)).not.toBe('');
});

describe('further words that a word may be a form of', () => {
  it.each([
    ['보내고', '보내'],
    ['빼면', '빼'],
    ['바꾸기', '바꾸'],
    ['들어와', '들어오'],
    ['마셔', '마시'],
    ['눌러', '누르'],
  ])('%s of %s', (word, root) => {
    expect(roots(word)).toContain(root);
  });
});

it.each([
  ['을', true],
  ['에서는', true],
  ['인가요', true],
  ['하려면', false],
  ['반품', false],
])('%s stands alone behind a Latin word as a particle: %s', (word, is) => {
  expect(isParticle(keysOf(word))).toBe(is);
});
