/** The contract with a carrier on 택배사/배송지 정보 관리. */
import type { Hands } from './hands.ts';

export const CONTRACT = '굿스플로 서비스 택배사 등록 정보';

/** Registers a contract on the open screen, and asks for its answer. */
export async function registerContract(hands: Hands, carrier: string): Promise<void> {
  await hands.click('button', '서비스 이용 신청', CONTRACT);
  await hands.select('택배사', carrier);
  await hands.fill('계약코드', 'IC0000');
  await saveContract(hands);
  await hands.click('button', '상태 새로고침', CONTRACT);
}

/** Saves what stands in the dialog. */
export const saveContract = (hands: Hands) => hands.click('button', '저장', '서비스 이용 신청');
