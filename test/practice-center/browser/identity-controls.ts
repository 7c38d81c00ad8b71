import { reviewed } from '../center/shop/identity.ts';
import { kstDate } from '../clock.ts';
import { ask, tell } from './dialogs.ts';
import type { Store } from './store.ts';

/** 정보 입력: asks for made-up fields, one of them a secret, and keeps none of the answers. */
export async function enterIdentity(store: Store): Promise<boolean> {
  const answers = await ask({
    title: '고객확인정보 입력',
    text: '대표자 정보와 필수 정보를 넣고 완료를 눌러 주세요.',
    yes: '완료',
    fields: [
      { label: '대표자명', kind: 'text' },
      { label: '생년월일', kind: 'date' },
      { label: '대표자 연락처', kind: 'text' },
      { label: '실제 소유자', kind: 'select', options: ['대표자와 같음', '대표자와 다름'] },
      { label: '비밀번호 확인', kind: 'password' },
    ],
  });
  if (!answers) return false;
  store.shop = { ...store.shop, identity: { status: '심사중', sent: kstDate(store.now) } };
  tell('등록했습니다. 심사가 끝나면 상태가 바뀝니다.');
  return true;
}

/** 새로고침: the review is done. */
export function refreshIdentity(store: Store): boolean {
  store.shop = { ...store.shop, identity: reviewed(store.shop.identity) };
  return true;
}
