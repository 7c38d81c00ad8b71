/**
 * What the made articles are about, written for this bench: things that a seller sets up in a shop, parts of names for
 * them, and where they belong. None of `PACK_NOUNS` may be in here.
 */

/** A thing to set up, another word for it, and its category. */
export interface Feature {
  name: string;
  alias: string;
  group: string;
}

const list = (group: string, pairs: string): Feature[] =>
  pairs.split(', ').map((pair) => {
    const [name = '', alias = ''] = pair.split('=');
    return { name, alias, group };
  });

export const FEATURES: Feature[] = [
  ...list(
    '프로모션',
    '쿠폰=할인권, 기획전=특집전, 타임딜=반짝세일, 룰렛=돌림판, 응모권=추첨권, 출석체크=출첵, 스탬프=도장판, 퀴즈=문제풀이',
  ),
  ...list(
    '프로모션',
    '사은품=덤, 공동구매=공구, 체험단=서포터즈, 경품=상품 추첨, 미션=도전 과제, 투표=표 던지기, 초대장=부름표, 럭키백=복주머니',
  ),
  ...list(
    '꾸미기',
    '배너=띠 그림, 팝업=알림창, 썸네일=작은 그림, 진열장=매대, 룩북=화보, 테마=스킨, 레이아웃=화면 배치, 글꼴=폰트',
  ),
  ...list(
    '꾸미기',
    '색상표=컬러칩, 매거진=잡지, 움짤=짧은 영상, 첫화면=대문, 아이콘=그림표, 머리말=헤더, 꼬리말=푸터, 갤러리=사진첩',
  ),
  ...list(
    '방송',
    '라이브방송=라방, 숏폼=짧은동영상, 다시보기=재방송, 예고편=티저, 자막=캡션, 방송대본=큐시트, 진행자=쇼호스트, 채팅방=대화창',
  ),
  ...list(
    '소식',
    '뉴스레터=소식지, 푸시=앱 알림, 문자=메시지, 공지=알림글, 설문=앙케트, 게시판=글판, 댓글=덧글, 안내장=알림장',
  ),
  ...list(
    '배송 준비',
    '새벽배송=아침도착, 당일배송=오늘도착, 묶음배송=합배송, 매장픽업=가서 찾기, 선물포장=포장지, 보냉팩=얼음팩, 완충재=뽁뽁이, 창고=물류센터',
  ),
  ...list(
    '배송 준비',
    '바코드=줄무늬코드, 상자=박스, 배송메모=부탁말, 배송요일=보내는 요일, 제주배송=섬 배송, 화물배송=트럭 배송, 퀵배송=오토바이 배송, 스티커=딱지',
  ),
  ...list(
    '상품 준비',
    '옵션=고르기, 맞춤제작=주문제작, 각인=이름 새기기, 샘플=견본, 견적=값 물어보기, 대량주문=단체주문, 도매=떼기, 묶음상품=세트',
  ),
  ...list(
    '상품 준비',
    '해시태그=꼬리표, 검색어=찾는말, 추천상품=골라주기, 원산지=나온곳, 유통기간=먹는기간, 성분표=재료표, 크기표=치수표, 보증서=품질증',
  ),
  ...list(
    '매장',
    '휴무일=쉬는날, 매장지도=찾아오는길, 좌석=자리, 예약=미리잡기, 티켓=입장권, 클래스=수업, 회원증=멤버십, 상품권=기프트권',
  ),
  ...list(
    '매장',
    '주차권=차 대기, 큐알코드=네모코드, 키오스크=무인주문기, 줄서기=대기표, 명함=이름표, 간판=상호판, 달력=일정표, 찜목록=위시리스트',
  ),
];

/** Words in front of a feature that make a kind of it. */
export const KINDS = (
  '라이브 주말 새벽 심야 여름 겨울 봄맞이 가을 명절 설날 추석 연말 신년 깜짝 한정 프리미엄 오픈 지역 전국 캠퍼스 키즈 애견 리빙 ' +
  '캠핑 뷰티 푸드 패션 헬스 도서 음악 미술 원예 공예 낚시 등산 여행 유아 시니어 신혼 자취 사무실 모바일 단골 첫주문 재주문 릴레이 앙코르 합동'
).split(' ');

/** The two halves of made-up names: 가온픽, 나래보드. Vocabulary of a growing shop is mostly of these. */
export const NAME_HEADS = (
  '가온 나래 다온 라온 마루 바름 아라 자람 차오름 하늬 고운 누리 도담 모아 보람 소담 여울 이음 초롱 푸름 해솔 온새 윤슬 단비 꽃길 별찬 산들 ' +
  '찬들 미르 벼리 시나브 예솔 우솔 조은 큰솔 터울 품앗 한결 흰여울 늘봄 너울 달보 두레 든해 맑음 버들 비단 살구 새론 슬기 씨앗 아침 오름 참빛'
).split(' ');
export const NAME_TAILS = (
  '픽 딜 온 링크 플러스 케어 보드 박스 페어 클럽 데이 위크 마켓 라운지 스퀘어 가든 팩토리 노트 레터 웨이 루프 스팟 존 허브 랩 키트 캐스트 포트 ' +
  '메이트 빌드 트랙 뷰어 센스 카트 북 스타 윙 라인 타운 베이'
).split(' ');

/** Words that stand in articles of every kind, most frequent first. */
export const COMMON_WORDS = (
  '설정 변경 등록 확인 배송 주문 상품 화면 선택 저장 입력 기간 적용 이름 사진 목록 안내 날짜 시간 조건 범위 사용 추가 수정 기본 전체 ' +
  '대상 관리 내용 표시 준비 진행 시작 종료 방법 순서 예시 필요 가능 결과 최대 최소 이전 다음 새로 다시 미리 따로 함께 바로'
).split(' ');
/** Those of them that are done. */
export const ACTIONS = '설정 변경 등록 확인 선택 저장 입력 적용 수정 추가 사용 관리 준비'.split(' ');
/** Words of other articles that a body may mention in passing: as likely as in any help text. */
export const PASSING_WORDS = '반품 교환 취소 정산 택배 구매자 결제 수수료 포인트 송장 문의 입금'.split(' ');
