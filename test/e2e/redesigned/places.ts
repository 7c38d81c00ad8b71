/** Where a screen may stand as a whole in a real page. Runs in the page. */

/** What the page's own style sheets say, for roots that have none. */
function styles(): HTMLStyleElement {
  const style = document.createElement('style');
  const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
  style.textContent = rules.map(({ cssText }) => cssText).join('\n');
  return style;
}

/** Dialogs that the screen had open are open again. */
function showDialogs(root: ParentNode): void {
  for (const dialog of root.querySelectorAll<HTMLDialogElement>('dialog[data-opened]')) dialog.showModal();
}

/** Each draws a screen instead of what was there. */
export const PLACES: Record<string, (html: string) => void> = {
  'the page': (html) => {
    document.body.innerHTML = html;
    showDialogs(document);
  },
  'a dialog': (html) => {
    document.body.innerHTML = `<main><h1>뒤</h1><button>저장</button></main><dialog style="max-width:1300px;margin:0">${html}</dialog>`;
    document.querySelector('dialog')?.showModal();
    showDialogs(document);
  },
  'a shadow root': (html) => {
    document.body.innerHTML = '<x-app></x-app>';
    const root = document.querySelector('x-app')?.attachShadow({ mode: 'open' }) as ShadowRoot;
    root.innerHTML = html;
    root.prepend(styles());
    showDialogs(root);
  },
  'a frame': (html) => {
    document.body.innerHTML = '<iframe style="width:1300px;height:2400px;border:0"></iframe>';
    const inner = (document.querySelector('iframe') as HTMLIFrameElement).contentDocument as Document;
    inner.head.append(styles());
    inner.body.innerHTML = html;
    showDialogs(inner);
  },
};
