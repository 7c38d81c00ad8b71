/** A help centre with the public address forms of the real one. */
import type { HelpCenter } from '../../../utils/center/help-center';
import { HELP_CENTER } from '../storage/example-pack';

const named = (name: string, id: string, ...children: string[]) => ({
  name,
  id,
  children: children.map((child, index) => ({ name: child, id: `${id}${index}` })),
});

export const CENTER: HelpCenter = {
  ...HELP_CENTER,
  name: '카카오 고객센터',
  origin: 'https://cs.kakao.com',
  home: 'https://cs.kakao.com/helps?service=174',
  service: { id: '174', name: '톡체크아웃 관리자센터' },
  otherServices: [
    { id: '8', name: '카카오톡' },
    { id: '104', name: '톡스토어/쇼핑 판매자' },
    { id: '110', name: '카카오모먼트' },
    { id: '127', name: '카카오비즈니스 관리자센터' },
    { id: '173', name: '톡체크아웃' },
    { id: '215', name: '카카오톡 예약하기 파트너센터' },
  ],
  categories: [
    named('판매관리', '627', '주문/배송관리', '취소관리', '반품관리', '교환관리'),
    named('정산관리', '628', '수수료', '세금계산서'),
    named('판매점정보', '632', '페널티', '택배사/배송지 정보 관리'),
    named('고객혜택관리', '692', '포인트관리'),
    named('통계', '693'),
  ],
};
export const OTHER_SERVICE = '카카오톡 예약하기 파트너센터';
