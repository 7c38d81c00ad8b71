/** Screens of a made-up centre, each in several markups: what a seller sees is the same, what stands behind it is not. */
import { MENU } from '../../practice-center/center/menu.ts';

/** What is on a screen. */
export interface Drawn {
  title: string;
  /** The first level of its menu, and its entry where that says something else. */
  group?: string;
  entry?: string;
  tabs?: string[];
  columns?: string[];
  fields?: string[];
  buttons?: string[];
  /** Further sections, by their headings. */
  parts?: string[];
  notice?: string;
  /** A text somewhere on the screen. */
  text?: string;
  /** An open dialog. */
  dialog?: { title: string; fields?: string[]; buttons?: string[]; text?: string };
}

export const MARKUPS = ['plain', 'divs', 'legacy', 'frame', 'shadow'] as const;
export type MarkupName = (typeof MARKUPS)[number];

const each = <T>(all: readonly T[] | undefined, draw: (one: T, at: number) => string) => (all ?? []).map(draw).join('');
const rows = (columns: readonly string[], cell: string) =>
  each([1, 2, 3], (row) => `<tr>${each(columns, (_, at) => `<${cell}>${row}${at}</${cell}>`)}</tr>`);

const isHere = ({ title, entry = title }: Drawn, label: string) => label === entry;

/** Headings, landmarks, labels and states, as they should be. */
function plain(screen: Drawn): string {
  const { title, tabs, columns, fields, buttons, parts, notice, text, dialog } = screen;
  const here = (label: string) => (isHere(screen, label) ? ' aria-current="page"' : '');
  return `<title>관리자센터</title><header><a href="#">판매 관리자센터</a></header>
  <nav aria-label="주 메뉴">${each(MENU, ({ label, entries }) => `<b>${label}</b><ul>${each(entries, (one) => `<li><a href="#"${here(one.label)}>${one.label}</a>`)}</ul>`)}</nav>
  <main><h1>${title}</h1>${notice ? `<div role="alert">${notice}</div>` : ''}${text ? `<p>${text}</p>` : ''}
  ${tabs ? `<div role="tablist">${each(tabs, (tab, at) => `<button role="tab" aria-selected="${at === 0}">${tab}</button>`)}</div>` : ''}
  <form>${each(fields, (field) => `<label>${field} <input></label>`)}${each(buttons, (button) => `<button type="button">${button}</button>`)}</form>
  ${each(parts, (part) => `<section><h2>${part}</h2><p>내용</p></section>`)}
  ${columns ? `<table><thead><tr>${each(columns, (column) => `<th>${column}</th>`)}</tr></thead><tbody>${rows(columns, 'td')}</tbody></table>` : ''}</main>
  ${dialog ? `<div role="dialog" aria-modal="true"><h2>${dialog.title}</h2>${each(dialog.fields, (one) => `<label>${one} <input></label>`)}<p>${dialog.text ?? ''}</p>${each(dialog.buttons, (one) => `<button>${one}</button>`)}</div>` : ''}`;
}

/** Boxes with names that a build made; what is current is a class, and the title only larger. */
function divs(screen: Drawn): string {
  const { title, tabs, columns, fields, buttons, parts, notice, text, dialog } = screen;
  const box = (name: string, inner: string) => `<div class="${name}__k3x">${inner}</div>`;
  const item = (label: string) =>
    `<div class="Lnb_item__a1${isHere(screen, label) ? ' Lnb_active__b2' : ''}"><span>${label}</span></div>`;
  return `<style>body{font:14px sans-serif}.Page_title__k3x{font-size:22px;font-weight:700}.Part_name__k3x{font-size:16px;font-weight:700}
  .Lnb_active__b2{color:#06c;font-weight:700}.Layer_wrap__k3x{position:fixed;inset:20%;background:#fff}.Layer_title__k3x{font-size:18px}</style>
  ${box('App_top', '<span>Seller</span>')}
  ${box(
    'App_body',
    `${box(
      'Lnb_wrap',
      each(
        MENU,
        ({ label, entries }) =>
          `<div><div class="Lnb_group__c">${label}</div>${each(entries, (one) => item(one.label))}</div>`,
      ),
    )}
  ${box(
    'Page_wrap',
    `${box('Page_title', title)}${notice ? box('Alert_text', notice) : ''}${text ? box('Text', text) : ''}
  ${
    tabs
      ? box(
          'Tab_list',
          each(tabs, (tab, at) => `<div class="Tab_item__d${at === 0 ? ' Tab_selected__e' : ''}">${tab}</div>`),
        )
      : ''
  }
  ${each(fields, (field) => box('Row', `<span>${field}</span><input>`))}${each(buttons, (one) => `<div class="Btn_base__f" tabindex="0" style="cursor:pointer">${one}</div>`)}
  ${each(parts, (part) => box('Part_name', part) + box('Part_body', '내용'))}
  ${columns ? `<div class="Grid"><div class="Head">${each(columns, (column) => `<div>${column}</div>`)}</div>${each([1, 2], (row) => `<div class="Body">${each(columns, (_, at) => `<div>${row}${at}</div>`)}</div>`)}</div>` : ''}`,
  )}`,
  )}
  ${dialog ? `<div class="Layer_wrap__k3x" role="dialog"><div class="Layer_title__k3x">${dialog.title}</div>${each(dialog.fields, (one) => box('Row', one))}<p>${dialog.text ?? ''}</p>${each(dialog.buttons, (one) => `<button>${one}</button>`)}</div>` : ''}`;
}

/** Tables for the layout, the current entry drawn by hand, a trail of text. */
function legacy(screen: Drawn): string {
  const { title, group = '', tabs, columns, fields, buttons, parts, notice, text, dialog } = screen;
  const item = (label: string) =>
    `<tr><td><a href="#"${isHere(screen, label) ? ' style="color:#c00;font-weight:bold"' : ''}>${label}</a></td></tr>`;
  return `<style>body,td{font:12px gulim}a{color:#333}</style><table width="100%"><tr><td colspan="2">SELLER OFFICE</td></tr><tr>
  <td width="160"><table>${each(MENU, ({ label, entries }) => `<tr><td bgcolor="#eee">${label}</td></tr>${each(entries, (one) => item(one.label))}`)}</table></td>
  <td><p>HOME &gt; ${group} &gt; ${title}</p><p><b>${title}</b></p>${notice ? `<font color="red">${notice}</font>` : ''}${text ? `<p>${text}</p>` : ''}
  ${each(tabs, (tab, at) => (at === 0 ? `<b>[${tab}]</b> ` : `<a href="#">${tab}</a> `))}
  <table border="1">${each(fields, (field) => `<tr><td>${field}</td><td><input></td></tr>`)}</table>${each(buttons, (one) => `<input type="button" value="${one}">`)}
  ${each(parts, (part) => `<p><b>${part}</b></p><p>내용</p>`)}
  ${columns ? `<table border="1"><tr>${each(columns, (column) => `<td align="center">${column}</td>`)}</tr>${rows(columns, 'td')}</table>` : ''}</td></tr></table>
  ${dialog ? `<div role="dialog"><b class="tit">${dialog.title}</b>${each(dialog.fields, (one) => `<p>${one} <input></p>`)}<p>${dialog.text ?? ''}</p>${each(dialog.buttons, (one) => `<input type="button" value="${one}">`)}</div>` : ''}`;
}

/** A shell that says nothing of where one is; the screen is a document in a frame of it. */
function frame(screen: Drawn): string {
  const inner = plain(screen)
    .replace(/<nav[\s\S]*<\/nav>/, '')
    .replace(/<title>[^<]*<\/title>|<header>[\s\S]*<\/header>/g, '')
    .replaceAll('h1>', 'h2>');
  return `<title>관리자센터</title><nav>${each(MENU, ({ label, entries }) => `<p>${label}</p>${each(entries, (one) => `<a href="#">${one.label}</a> `)}`)}</nav>
  <iframe title="화면" style="width:900px;height:700px" srcdoc="${inner.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"></iframe>`;
}

/** Elements of the page's own, each with an open root; the title is one of them. */
function shadow(screen: Drawn): string {
  const inner = plain(screen)
    .replace(/<nav[\s\S]*<\/nav>/, '')
    .replace(/<title>[^<]*<\/title>/, '')
    .replace(
      /<h1>([^<]*)<\/h1>/,
      '<page-title><template shadowrootmode="open"><style>b{font-size:24px}</style><b>$1</b></template></page-title>',
    );
  const item = (label: string) =>
    `<a href="#"${isHere(screen, label) ? ' class="on" style="background:#def"' : ''}>${label}</a>`;
  return `<title>관리자센터</title><side-menu><template shadowrootmode="open"><div>${each(MENU, ({ label, entries }) => `<p>${label}</p>${each(entries, (one) => item(one.label))}`)}</div></template></side-menu>
  <page-body><template shadowrootmode="open">${inner}</template></page-body>`;
}

const DRAW: Record<MarkupName, (screen: Drawn) => string> = { plain, divs, legacy, frame, shadow };

/** The screen as the document of a page. */
export const drawScreen = (screen: Drawn, markup: MarkupName): string =>
  `<!doctype html><html lang="ko"><meta charset="utf-8">${DRAW[markup](screen)}</html>`;
