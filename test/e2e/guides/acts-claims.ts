/** Acts in the lists: orders, returns and exchanges. */
import { fakeBuyer } from '../../practice-center/rows/fake-data.ts';
import type { Act } from './acts.ts';
import type { Hands } from './hands.ts';

/** Ticks a row, presses an action over the list, and answers its dialog. */
const doTo = (order: string, action: string, answer?: (hands: Hands) => Promise<unknown>): Act =>
  async function act(hands) {
    await hands.pointsAt('button', action);
    await hands.tick(order);
    await hands.click('button', action);
    await answer?.(hands);
    await hands.click('button', '확인');
  };

/** On its way back when the page is loaded. */
const RETURN = 308;
const EXCHANGE = '3400000403';
/** Sent out anew when the page is loaded. */
const RESHIPPED = '3400000407';

/** The centre answers from now on that the buyer has withdrawn an exchange, and the seller asks it again. */
async function withdrawAtCentre(hands: Hands): Promise<void> {
  await hands.inPage(() => {
    const ask = window.fetch;
    window.fetch = async (...how) => {
      const answer = await ask(...how);
      const text = await answer.text();
      return new Response(text.replace('"교환상태":"교환 요청중"', '"교환상태":"교환 철회"'), answer);
    };
  }, null);
  await hands.click('button', '조회');
}

export const CLAIM_ACTS: Readonly<Record<string, Act>> = {
  'return-process/search-by-contact': async (hands) => {
    await hands.select('검색구분', '수취인명');
    await hands.fill('검색어', fakeBuyer(RETURN).receiver);
    await hands.click('button', '조회');
  },
  'return-process/ask-again': doTo(`3300000${RETURN}`, '반품 불가'),
  'return-process/mark-collected': doTo(`3300000${RETURN}`, '수거 완료'),
  'return-process/approve': doTo(`3300000${RETURN}`, '반품 승인'),
  'return-process/hold': doTo(`3300000${RETURN}`, '반품 보류'),
  'return-process/refuse': doTo(`3300000${RETURN}`, '반품 불가'),

  'exchange-process/let-withdraw': withdrawAtCentre,
  'exchange-process/refuse': doTo(EXCHANGE, '교환 불가'),
  'exchange-process/check-fee': async (hands) => hands.click('link', EXCHANGE),
  'exchange-process/mark-collected': doTo(EXCHANGE, '교환 수거 완료'),
  'exchange-process/reship': doTo(EXCHANGE, '교환 재발송(승인)', (hands) =>
    hands.fill('재배송 송장번호', '000011112222'),
  ),
  'exchange-process/finish': (hands, way) =>
    doTo(way.situation === 'plain' ? EXCHANGE : RESHIPPED, '교환 완료')(hands, way),

  'exchange-to-return-switch/turn-into-return': doTo('3400000401', '반품 전환'),

  'delay-notice/find-order': async (hands) => {
    await hands.pointsAt('button', '간편 조회');
    await hands.click('button', '간편 조회');
  },
  'delay-notice/press-notice': async (hands) => {
    await hands.pointsAt('button', '발송지연 안내');
    await hands.tick('3100000109');
    await hands.click('button', '발송지연 안내');
  },
  'delay-notice/enter-delay': async (hands) => {
    await hands.fill('발송예정일', '2027-01-04');
    await hands.fill('안내 내용', '상품이 다시 들어오면 바로 보내 드릴게요.');
    await hands.click('button', '확인');
  },
};
