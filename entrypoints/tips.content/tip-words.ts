/** The words of a tip, and what can be pressed below them. */
import type { PageTip, TipAim } from '@/utils/messaging/tip-shapes';
import { make } from '../center.content/make';

/** Makes them once; they say one tip at a time. @param act is told what is pressed */
export function wordsOf(act: (act: 'off' | TipAim['to']) => void) {
  const box = make('div', { id: 'tip', className: 'tip', role: 'group', hidden: true });
  const text = make('p', { id: 'tip-text' });
  const basis = make('small');
  const failed = make('p', { className: 'failed', role: 'status' });
  const button = (words: string, does: Parameters<typeof act>[0]) => {
    const one = make('button', { type: 'button', textContent: words });
    if (does !== 'off') one.role = 'link';
    one.addEventListener('mousedown', (event) => event.preventDefault());
    one.addEventListener('click', (event) => void (event.isTrusted && act(does)));
    return one;
  };
  const [article, guide] = [button('도움말 보기', 'article'), button('가이드', 'guide')];
  const ways = make('div', { className: 'ways' });
  ways.append(article, guide, button('이 도움말 끄기', 'off'));
  box.append(text, basis, ways, failed);
  return {
    box,
    text,
    say(tip: PageTip): void {
      box.ariaLabel = `도움말: ${tip.name}`;
      text.textContent = tip.text;
      basis.textContent = `길잡이 · 근거 ${tip.status}, ${tip.checked}`;
      article.hidden = !tip.article;
      guide.hidden = !tip.guide;
      failed.replaceChildren();
    },
    fail(): void {
      failed.textContent = '길잡이가 응답하지 않아요. 다시 시도해 주세요.';
    },
  };
}
