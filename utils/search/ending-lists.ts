/**
 * Particles and endings of Korean, and nouns that just end like one. They are lists, not a grammar: a word that loses
 * too much loses the same in the question and in the article, and so they still meet. A lone consonant in front belongs
 * to the syllable before it: 보낸데, 보냈어요.
 */

/** Particles: taken away wherever a syllable remains. */
export const PARTICLES = `
  을 를 은 는 에서 에게 에게서 한테 한테서 께서 으로 으로는 으로도 로는 로도 으로써 까지 까지는 까지만 까지도 부터 부터는 처럼 보다 밖에 이랑 에는 에도 에만 에서는 에서도
  에서의 에서만 이나 이라도 라도 대로 만큼 마다 조차 마저 이든 이든지 든지 들은 들이 들을 들의 들도 들에게 들한테 에대한 이란 이라 이고 이고요 이라서 라서 이라고 라고 이라는 라는 이라면 라면
`;

/** Endings: the same. A lone consonant in front belongs to the syllable before it: 보낸데, 보냈어요. */
export const ENDINGS = `
  에요 이에요 예요 이예요 인가요 인지 인지요 인데 인데요 입니다 입니까 이냐 이죠 이면 이야 인건가요 건가요 건지 는건가요 는건지 ㄴ건가요 ㄴ건지 ㄹ건가요
  습니다 ㅂ니다 습니까 ㅂ니까 나요 는가요 ㄴ가요 은가요 던가요 ㄹ까요 을까요 ㄹ까 을까 지요 죠 네요 는데 ㄴ데 은데 던데 는데요 ㄴ데요 은데요 던데요 거든요 더라고요 더라구요 더라 잖아요 잖아
  세요 으세요 셔요 십니다 십니까 ㄹ게요 을게요 ㄹ게 을게 ㄹ래요 을래요 대요 래요 냐고 냐고요 자고 다고 다고요 ㄴ다고 ㄴ다고요 는다고 는다고요 다는 ㄴ다는 는다는 ㄴ다 는다 ㄴ다면 는다면 다면
  려고 으려고 려고요 려고하는데 려면 으려면 려면요 려는데 으려는데 려니까 으려니까 으러 으면 으니까 니까 니까요 으니 으면서 면서 지만 느라 느라고 도록 ㄹ수록 을수록 ㄹ지 을지 는지 ㄴ지 은지 는지요 ㄴ지요
  ㅆ어요 ㅆ어 ㅆ습니다 ㅆ는데 ㅆ는데요 ㅆ나요 ㅆ을까요 ㅆ다 ㅆ다고 ㅆ더니 ㅆ네요 ㅆ지만 ㅆ으면 ㅆ을 ㅆ던 ㅆ는지 ㅆ음 ㅆ대요 ㅆ거든요 ㅆ습니까 ㅆ죠 ㅆ고 ㅆ고요 ㅆ는 ㅆ
  어요 아요 여요 어서 아서 여서 어도 아도 여도 어야 아야 여야 어야지 아야지 어야만 아야만 어야해요 아야해요 어야하나요 아야하나요 어야돼요 아야돼요 어야되나요 아야되나요 어주세요 아주세요 겠어요 겠습니다 겠는데 겠네요 겠다고 겠지만 겠
  나여 어여 아여 는데여 ㄴ데여 인가여 까여 슴다 ㅂ니당 어용 아용 나용 는뎅 구요 고요 고서 고나서 고싶은데 고싶어요 고싶습니다 고있는데 고있어요
`;

/** Behind a noun that does or suffers something: 등록하려면, 변경된. What remains has two syllables at least. */
export const DOING =
  '하 하는 하고 하게 하기 하면 하지 하나 하여 하여도 해 해서 해도 해야 해요 해줘 해줘요 해주 해주세요 해준 해달라 해달라고 해달라는 한 할 함 합 했 하려 하신 하시 하던 하자 되 되는 되고 되게 되기 되면 되지 되나 되어 돼 돼서 돼도 돼야 돼요 된 될 됨 됩 됐 되어서 되었 되던 시키 시켜 시킨 시킬 시켰 받 받는 받은 받을 받아 받았 받고 당하 당해 당한 당했 드리 드려 드린 드릴 중 중인 중이';

/** Taken away where two syllables remain, and the word isn't one of those that just end like this. */
export const LIKELY = '이 가 의 에 도 로 만 과 와 나 랑 들 께 서 하고 뿐 쯤 씩 째 님 건 이요';

/** Endings that a noun of two syllables may just end like: 봐요, 줘야, and 필요, 분야. */
export const POLITE = '요 야 야지 야만';

/** Taken away from a question only, where the longer word is not known: a noun may end like this. */
export const PERHAPS =
  '고 지 면 니 네 게 자 다 며 러 아 어 음 기 면요 고는 기는 기가 기를 기만 지는 지도 지를 게요 기로 라 냐 니깐 군요 ㄴ ㄹ ㅁ ㅂ 은 을 던 여 오 우 이 가 도 로 만 에 서 의 나 해 하 되 된 한 할 함';

/** Nouns that end like a word with a particle. */
export const NOUNS = `
  문의 주의 합의 동의 협의 회의 건의 정의 의의 유의 임의 고의 명의 평가 추가 허가 단가 원가 정가 인가 증가 국가 대가 물가 휴가 전문가 작가 한도 정도 제도 속도 온도 용도 의도 각도 연도 년도 지도
  경로 도로 통로 결과 효과 초과 통과 경과 성과 차이 사이 높이 길이 종이 나이 놀이 풀이 페이 넓이 아이 어린이 회사이 메이 디스플레이 쿠폰북 불만 미만 서로 별로 따로 새로 바로 스스로 그대로 실제로
  스토어 미디어 아이디어 언어 용어 단어 방어 하나 누나 언제나 회원가 판매가 할인가 최저가 정상가 소비자가 시가 고가 저가 배너 사전문의 벤더사이 기와 사과 전과 학과 수과 미만 대만 회의 예의 강의 편의 상의
  요일 분야 시야 회야 필요 중요 수요 개요 주요 에러 재고 광고 창고 신고 경고 공고 보고 참고 최고 사고 접수 공지 유지 페이지 이미지 패키지 배지 반지 금지 중지 해지 정지 방지 토지 고지 가지
  원산지 산지 출발지 발신지 건전지 편지 번지 먼지 현지 라벨지 감열지 체인지 가운데
  기한 제한 권한 포함 계산서 명세서 정산서 내역서 신청서 주문서 보고서 소명서 세무서 별도 불가 플로 프로 딜레이 오케이
`;
