/**
 * What the pack's articles are about. A made article with one of these in its title, words or asks would answer a
 * question about the pack as well as the pack does, and a search would be blamed for finding it. Bodies may have them.
 */
export const PACK_NOUNS = (
  '광고 계정 권한 관리자 운영자 대행사 탈퇴 해지 고객확인 AML CDD 자금세탁 대표자 신원 본인 심사 반려 충전 예치금 캐시 ' +
  '입금 출금 인출 송금 이체 통장 계좌 잔액 버튼 노출 원격 제어 프로그램 삭제 취소 철회 승인 거부 거절 보류 택배 계약 편도 왕복 ' +
  '발송 출고 지연 늦어 늦게 품절 재고 발주 구매자 고객 지정 수거 회수 집하 반송 비용 요금 운임 배송비 청구 차감 기사 규격 구매결정 구매확정 확정 ' +
  '교환 반품 환불 재발송 재배송 되돌 복구 결제 수수료 카드 서비스 포인트 적립 영중소 영세 우대 소상공인 굿스플로 송장 운송장 라벨 문의 답변 ' +
  '카카오 카톡 톡채널 채널 친구 해외 직구 대행 쇼핑몰 독립몰 호스팅 입점 가입 판매점 판매자 판매현황 현황 실시간 홈 페널티 패널티 ' +
  '벌점 점수 벌칙 제재 제한 정지 경고 주의 단계 등급 리뷰 후기 상품평 상세페이지 상세뷰 카탈로그 톡체크아웃 금지 불가 구독 대여 ' +
  '접수 주문번호 연락처 정산 마이너스 금액 지급 매출 통계 순위 인기 베스트 기간별 상품별 세금 계산서 발행 홈택스 무통장 가상 부가세 VAT 신고 ' +
  '매입 공급자 내역 메뉴 항목 연결 연동 기한 마감 만료 사업자 통관 서류 직권 고객센터 클레임 주문확인 배송지연 사이즈 수량 합의 협의 ' +
  '잘못 실수 알바 직원 사장 자동 혜택 영업'
).split(' ');
