/** What the generated articles are about, by the place they stand in. No subject stands twice: titles come from them. */
export interface Place {
  category: string;
  subcategory?: string;
  subjects: readonly [string, ...string[]];
}

export const PLACES: readonly [Place, ...Place[]] = [
  {
    category: '판매관리',
    subcategory: '입금확인중',
    subjects: ['입금 대기 주문', '가상계좌 입금', '미입금 주문 정리'],
  },
  {
    category: '판매관리',
    subcategory: '주문/배송관리',
    subjects: ['송장번호 등록', '발송 처리', '배송지 변경', '묶음배송', '부분 발송', '해외배송 주문 확인'],
  },
  {
    category: '판매관리',
    subcategory: '취소관리',
    subjects: ['취소 요청 승인', '부분 취소', '판매자 직접 취소', '취소 철회', '품절 취소'],
  },
  {
    category: '판매관리',
    subcategory: '반품관리',
    subjects: ['반품 보류', '반품 수거 요청', '반품 배송비 청구', '반품 불가 처리', '수거 완료 처리', '부분 반품'],
  },
  {
    category: '판매관리',
    subcategory: '교환관리',
    subjects: ['교환 재발송', '교환 보류', '교환 수거 요청', '교환 배송비 청구', '교환 거부'],
  },
  { category: '정산관리', subcategory: '수수료', subjects: ['결제 수수료', '유입 수수료', '수수료 할인 적용'] },
  {
    category: '정산관리',
    subcategory: '정산방법 및 지급',
    subjects: ['정산 주기 변경', '정산 예정 금액', '지급 보류 해제', '정산 내역 내려받기'],
  },
  { category: '정산관리', subcategory: '충전금', subjects: ['충전금 잔액', '충전금 환급', '충전금 차감'] },
  {
    category: '정산관리',
    subcategory: '세금계산서',
    subjects: ['세금계산서 발행', '세금계산서 수정', '세금계산서 담당자 메일'],
  },
  { category: '정산관리', subcategory: '부가세 신고', subjects: ['부가세 신고 자료', '매출 증빙', '현금영수증 매출'] },
  { category: '판매점정보', subcategory: '페널티', subjects: ['페널티 점수', '페널티 소명', '페널티 소멸'] },
  {
    category: '판매점정보',
    subcategory: '광고계정 연결하기',
    subjects: ['광고계정 연결', '광고계정 해제', '광고 성과 연동'],
  },
  {
    category: '판매점정보',
    subcategory: '카카오톡 채널 변경',
    subjects: ['채널 연결', '채널 관리자 권한', '채널 프로필 변경'],
  },
  {
    category: '판매점정보',
    subcategory: '택배사/배송지 정보 관리',
    subjects: ['출고지 등록', '반품지 등록', '계약 택배사 등록', '지정 택배 수거', '제주·도서산간 배송비'],
  },
  {
    category: '판매점정보',
    subcategory: '정산 계좌 변경',
    subjects: ['정산 계좌 등록', '예금주 확인', '해지된 계좌 교체'],
  },
  {
    category: '판매점정보',
    subcategory: '고객확인정보 관리',
    subjects: ['대표자 정보 변경', '실제 소유자 정보 변경', '고객확인정보 재등록'],
  },
  {
    category: '판매점정보',
    subcategory: '상품 노출 관리',
    subjects: ['상품 노출', '인기상품 탭 노출', '품절 상품 숨김'],
  },
  { category: '판매점입점', subcategory: '고객확인정보', subjects: ['신분증 제출', '법인 서류 제출', '고객확인 심사'] },
  {
    category: '판매점입점',
    subcategory: '입점심사',
    subjects: ['입점 신청', '심사 반려 사유', '재심사 요청', '연동심사'],
  },
  {
    category: '판매점입점',
    subcategory: '버튼노출 원격지원 서비스',
    subjects: ['원격지원 예약', '구매 버튼 노출', '버튼 위치 변경'],
  },
  { category: '판매점입점', subjects: ['사업자등록번호 변경', '통신판매업 신고', '판매점 탈퇴'] },
  {
    category: '고객관리',
    subcategory: '고객 문의 관리',
    subjects: ['상품 문의 답변', '주문 문의 답변', '문의 숨김', '악성 문의 신고'],
  },
  {
    category: '고객혜택관리',
    subcategory: '포인트관리',
    subjects: ['구매 포인트', '포인트 회수', '포인트 예산', '첫 구매 혜택'],
  },
  { category: '통계', subjects: ['매출 통계', '유입 통계', '통계 내려받기'] },
];
