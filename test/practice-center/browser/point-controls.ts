import { addDays, kstDate } from '../clock.ts';
import { ask, tell } from './dialogs.ts';
import type { Store } from './store.ts';

/** 포인트 등록 of the open tab's kind. */
export async function registerPoint(store: Store, button: HTMLElement): Promise<boolean> {
  const kind = button.dataset.kind ?? '';
  const answers = await ask({
    title: '포인트 등록',
    text: `${kind}를 줄 기간과 금액을 넣어 주세요. 등록하기 전에 한 번 더 읽어 주세요.`,
    yes: '등록',
    fields: [
      { label: '기간 시작일', kind: 'date', value: kstDate(store.now) },
      { label: '기간 종료일', kind: 'date', value: kstDate(addDays(store.now, 30)) },
      { label: '금액', kind: 'number', min: 1 },
    ],
  });
  if (!answers) return false;
  const { '기간 시작일': from = '', '기간 종료일': to = '', 금액: amount } = answers;
  if (to < from) {
    tell('종료일이 시작일보다 빠릅니다.');
    return false;
  }
  store.shop = { ...store.shop, points: [{ kind, from, to, amount: Number(amount) }, ...store.shop.points] };
  tell('포인트를 등록했습니다.');
  return true;
}
