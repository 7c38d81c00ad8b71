/** Acts on the screens that are no lists: carriers, identity, channel, points, settlements. */
import type { Act } from './acts.ts';
import { CONTRACT, registerContract, saveContract } from './contract.ts';
import type { Hands } from './hands.ts';

const CARRIERS: Readonly<Record<string, string>> = {
  post: '우체국택배',
  lotte: '롯데택배',
  cj: 'CJ대한통운',
  rest: '로젠택배',
};

const apply = (hands: Hands) => hands.click('button', '서비스 이용 신청', CONTRACT);
const layAside = (hands: Hands) => hands.click('button', '취소');
const RETURN_CARRIER = '반품택배사';

async function enterRates(hands: Hands): Promise<void> {
  await apply(hands);
  await hands.fill('소 반품', '3000');
  await layAside(hands);
}

const enterIdentity = async (hands: Hands) => {
  await hands.fill('대표자명', '김연습');
  await hands.fill('생년월일', '1990-01-01');
  await hands.fill('대표자 연락처', '010-0000-0000');
  await hands.fill('비밀번호 확인', 'practice');
};

export const SHOP_ACTS: Readonly<Record<string, Act>> = {
  'carrier-contract/remove-old-contract': async (hands) => {
    await hands.click('button', '삭제', CONTRACT);
    await hands.click('button', '삭제', '택배사 등록 정보 삭제');
  },
  'carrier-contract/start-application': async (hands) => {
    await hands.pointsAt('button', '서비스 이용 신청', CONTRACT);
    await apply(hands);
  },
  // A dialog of the page shuts out all that is not in it, our panel too: its steps are ended with the dialog laid aside.
  'carrier-contract/help-second-step': async (hands, way) => {
    await hands.select('택배사', CARRIERS[way.carrier ?? ''] ?? '');
    await layAside(hands);
  },
  'carrier-contract/enter-contract': async (hands) => {
    await apply(hands);
    await hands.fill('계약코드', 'IC0000');
    await layAside(hands);
  },
  'carrier-contract/enter-vendor-code': async (hands) => {
    await apply(hands);
    await hands.fill('업체코드', '12345');
    await layAside(hands);
  },
  'carrier-contract/enter-rates': enterRates,
  'carrier-contract/enter-lotte-rates': enterRates,
  'carrier-contract/save-application': async (hands) => {
    await apply(hands);
    await saveContract(hands);
  },
  'carrier-contract/wait-for-contract': (hands) => hands.click('button', '상태 새로고침', CONTRACT),

  'return-carrier/check-status': (hands) => registerContract(hands, '한진택배'),
  'return-carrier/choose-return-carrier': (hands, way) =>
    hands.select(RETURN_CARRIER, way['which-carrier'] === 'contract' ? '한진택배' : '톡체크아웃 지정택배'),
  'return-carrier/save-return-carrier': (hands) => hands.click('button', '저장', RETURN_CARRIER),

  'designated-pickup/switch-to-designated': async (hands) => {
    await hands.select(RETURN_CARRIER, '톡체크아웃 지정택배');
    await hands.click('button', '저장', RETURN_CARRIER);
  },

  'aml-register/open-form': async (hands) => {
    await hands.pointsAt('button', '정보 입력');
    await hands.click('button', '정보 입력');
  },
  'aml-register/enter-values': async (hands) => {
    await enterIdentity(hands);
    await layAside(hands);
  },
  'aml-register/finish': async (hands) => {
    await hands.click('button', '정보 입력');
    await enterIdentity(hands);
    await hands.pointsAt('button', '완료');
    await hands.click('button', '완료');
  },
  'aml-register/wait': (hands) => hands.click('button', '새로고침'),
  'aml-register/wait-for-change': (hands) => hands.click('button', '새로고침'),

  'button-rereview/request': async (hands) => {
    await hands.menu('쇼핑몰 연동 관리');
    await hands.pointsAt('button', '재심사 요청');
    await hands.click('button', '재심사 요청');
  },

  'kakao-channel-change/apply': async (hands) => {
    await hands.click('button', '채널 변경 신청');
    await hands.select('채널', '견본 마켓');
    await hands.click('button', '신청');
  },
  'kakao-channel-change/wait': (hands) => hands.click('button', '신청 상태 새로고침'),

  'point-register/deposit': async (hands) => {
    await hands.click('button', '충전금 입금');
    await hands.fill('입금할 금액', '50000');
    await hands.click('button', '입금 신청');
  },
  'point-register/register': async (hands, way) => {
    const kinds: Record<string, string> = {
      purchase: '구매 포인트',
      review: '리뷰 포인트',
      channel: '채널추가 포인트',
    };
    await hands.click('tab', kinds[way.kind ?? ''] ?? '');
    await hands.click('button', '포인트 등록');
    await hands.fill('금액', '1000');
    await hands.click('button', '등록');
  },

  'settlement-check/see-items': async (hands) => {
    await hands.click('button', '[상세]', '일별 정산내역');
    await hands.click('button', '닫기');
  },
};
