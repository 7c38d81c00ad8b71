import type { ActionField } from '../center/list-screen.ts';
import { html, type Markup } from '../center/markup.ts';
import type { Row } from '../center/row.ts';
import { draw, find } from './draw.ts';

interface Question {
  title: string;
  text: string;
  /** the label of the button that goes ahead */
  yes: string;
  fields?: readonly ActionField[];
  danger?: boolean;
}

function renderField({ label, kind, options = [], value, min }: ActionField, index: number): Markup {
  const id = `ask-${index}`;
  const control =
    kind === 'select'
      ? html`<select id="${id}" name="${label}">${options.map((option) => html`<option>${option}</option>`)}</select>`
      : kind === 'textarea'
        ? html`<textarea id="${id}" name="${label}" rows="4"></textarea>`
        : html`<input id="${id}" name="${label}" type="${kind}" autocomplete="off" required${
            value !== undefined && html` value="${value}"`
          }${min !== undefined && html` min="${min}"`}>`;
  return html`<div class="field"><label for="${id}">${label}</label>${control}</div>`;
}

/** Asks in a dialog of the page; the answers by field label, or null when the person steps back. */
export function ask({ title, text, yes, fields = [], danger = false }: Question): Promise<Row | null> {
  const dialog = document.createElement('dialog');
  dialog.className = 'dialog';
  dialog.setAttribute('aria-labelledby', 'ask-title');
  draw(
    dialog,
    html`<form method="dialog">
      <header><h2 id="ask-title">${title}</h2></header>
      <div class="dialog-body"><p>${text}</p>${fields.map(renderField)}</div>
      <footer>
        <button class="button" type="button" data-do="dialog-close">취소</button>
        <button class="button ${danger ? 'danger' : 'primary'}" type="submit" value="yes">${yes}</button>
      </footer>
    </form>`,
  );
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => {
      const answers = Object.fromEntries(
        [...new FormData(find<HTMLFormElement>('form', dialog))].map(([name, value]) => [name, String(value)]),
      );
      dialog.remove();
      resolve(dialog.returnValue === 'yes' ? answers : null);
    });
  });
}

/** Makes a dialog that the address opens modal, which markup alone can't. */
export function openDialogs(content: Element): void {
  for (const dialog of content.querySelectorAll<HTMLDialogElement>('dialog[data-modal][open]')) {
    dialog.removeAttribute('open');
    dialog.showModal();
  }
}

/** Says something for three seconds at the foot of the page. */
export function tell(text: string): void {
  const toast = document.createElement('p');
  toast.className = 'toast';
  toast.setAttribute('role', 'status');
  toast.textContent = text;
  document.querySelector('.toast')?.remove();
  document.body.append(toast);
  setTimeout(() => toast.remove(), 3000);
}
