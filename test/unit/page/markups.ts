/** The same data in every kind of markup that the reader knows. */

/** Column labels, and rows of texts below them; `key` names a row within its grid. */
export interface Sheet {
  head: string[];
  rows: { key: string; cells: string[] }[];
}

export interface Markup {
  name: string;
  /** HTML of the sheet; `mix` is any number, by which things are shuffled. */
  html(sheet: Sheet, mix: number): string;
}

const tag = (name: string, texts: string[]) => texts.map((text) => `<${name}>${text}</${name}>`).join('');
const tr = (name: string, texts: string[], attributes = '') => `<tr${attributes}>${tag(name, texts)}</tr>`;

/** The sheet's columns from one place to another. */
export function part({ head, rows }: Sheet, from: number, to?: number): Sheet {
  return { head: head.slice(from, to), rows: rows.map(({ key, cells }) => ({ key, cells: cells.slice(from, to) })) };
}

export const table = ({ head, rows }: Sheet) =>
  `<table><thead>${tr('th', head)}</thead><tbody>${rows.map(({ cells }) => tr('td', cells)).join('')}</tbody></table>`;
const headTable = ({ head }: Sheet) => `<table><tbody>${tr('th', head)}</tbody></table>`;
const bodyTable = ({ rows }: Sheet) =>
  `<table><colgroup></colgroup><tbody>${rows.map(({ cells }) => tr('td', cells)).join('')}</tbody></table>`;
const keyedBody = ({ rows }: Sheet) =>
  `<table><tbody>${rows.map(({ key, cells }) => tr('td', cells, ` data-row-key="${key}"`)).join('')}</tbody></table>`;

/** A frozen part and the rest, as a wide grid with a fixed left side draws them. */
export function frozen(left: Sheet, right: Sheet, body = bodyTable): string {
  const side = (sheet: Sheet) => `<div><div>${headTable(sheet)}</div><div><div>${body(sheet)}</div></div></div>`;
  return `<div class="grid">${side(left)}${side(right)}<div class="line"></div></div>`;
}

/** A place at which the sheet may be cut in two. */
const cut = ({ head }: Sheet, mix: number) => 1 + (mix % (head.length - 1));

const cell = (role: string, text: string, attributes = '') => `<div role="${role}"${attributes}><p>${text}</p></div>`;
const row = (inside: string, attributes = '') => `<div role="row"${attributes}>${inside}</div>`;

/** Any order of so many things, always the same for the same `mix`. */
export function shuffled<T>(things: T[], mix: number): T[] {
  return things
    .map((thing, at) => ({ thing, rank: ((at + 1) * (mix * 2 + 7919)) % 1009 }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ thing }) => thing);
}

const indexed = (role: string, texts: string[], mix: number, from = 1) =>
  shuffled(
    texts.map((text, at) => cell(role, text, ` aria-colindex="${at + from}"`)),
    mix,
  ).join('');

/** Pinned columns: each row is in two containers, under one name. */
export function pinned(sheet: Sheet, at: number, mix: number): string {
  const side = (half: Sheet, from: number, half_mix: number) => ({
    head: `<div role="rowgroup">${row(indexed('columnheader', half.head, half_mix, from), ' aria-rowindex="1"')}</div>`,
    body: `<div role="rowgroup">${shuffled(half.rows, half_mix)
      .map(({ key, cells }) => {
        const place = sheet.rows.findIndex((one) => one.key === key);
        const names = ` row-index="${place}" row-id="${key}" aria-rowindex="${place + 2}"`;
        return row(indexed('gridcell', cells, half_mix + 1, from), names);
      })
      .join('')}</div>`,
  });
  const [left, right] = [side(part(sheet, 0, at), 1, mix), side(part(sheet, at), at + 1, mix + 3)];
  const header = `<div role="presentation">${left.head}${right.head}</div>`;
  return `<div role="treegrid">${header}<div role="presentation">${left.body}${right.body}</div></div>`;
}

const block = (name: string, texts: string[]) => texts.map((text) => `<div class="${name}">${text}</div>`).join('');

/** Plain blocks; the classes are for the tests alone. */
export function blocks({ head, rows }: Sheet): string {
  const lines = rows.map(({ cells }) => `<div class="row">${block('cell', cells)}</div>`);
  return `<div><div><div>${block('heading', head)}</div></div><div><div>${lines.join('')}</div></div></div>`;
}

/** The columns of a table and of its header in different orders, each under a name. */
export function named({ head, rows }: Sheet, mix: number): string {
  const cells = (tagName: string, texts: string[], how: number) =>
    shuffled(
      texts.map((text, at) => `<${tagName} data-column-name="c${at}">${text}</${tagName}>`),
      how,
    ).join('');
  const header = `<table><tbody><tr>${cells('th', head, mix)}</tr></tbody></table>`;
  const body = rows.map((row, at) => `<tr>${cells('td', row.cells, mix + at + 1)}</tr>`).join('');
  return `<div><div>${header}</div><div><table><tbody>${body}</tbody></table></div></div>`;
}

const ariaRow = (role: string, texts: string[]) => row(texts.map((text) => cell(role, text)).join(''));

export const MARKUPS: Markup[] = [
  { name: 'a table', html: table },
  { name: 'a head and a body', html: (sheet) => `<div>${headTable(sheet)}</div><div>${bodyTable(sheet)}</div>` },
  {
    name: 'a head and a body with another table between',
    html: (sheet) =>
      `<div><div>${headTable(sheet)}</div><div><table><tr><td>기간<td><input></table></div><div>${bodyTable(sheet)}</div></div>`,
  },
  {
    name: 'frozen columns',
    html: (sheet, mix) => frozen(part(sheet, 0, cut(sheet, mix)), part(sheet, cut(sheet, mix))),
  },
  {
    name: 'frozen columns with keys',
    html: (sheet, mix) => frozen(part(sheet, 0, cut(sheet, mix)), part(sheet, cut(sheet, mix)), keyedBody),
  },
  {
    name: 'frozen columns, both heads first',
    html: (sheet, mix) => {
      const [left, right] = [part(sheet, 0, cut(sheet, mix)), part(sheet, cut(sheet, mix))];
      return `<div><div>${headTable(left)}${headTable(right)}</div><div>${bodyTable(left)}${bodyTable(right)}</div></div>`;
    },
  },
  {
    name: 'a grid by role',
    html: ({ head, rows }) =>
      `<div role="grid">${ariaRow('columnheader', head)}${rows.map(({ cells }) => ariaRow('gridcell', cells)).join('')}</div>`,
  },
  {
    name: 'a table by role whose head is one of cells',
    html: ({ head, rows }) =>
      `<div role="table">${ariaRow('cell', head)}<div role="rowgroup">${rows.map(({ cells }) => ariaRow('cell', cells)).join('')}</div></div>`,
  },
  {
    name: 'a grid by role with places',
    html: ({ head, rows }, mix) =>
      `<div role="grid" aria-rowcount="${rows.length + 1}">${row(indexed('columnheader', head, mix), ' aria-rowindex="1"')}${rows
        .map(({ cells }, at) => row(indexed('gridcell', cells, mix + at), ` aria-rowindex="${at + 2}"`))
        .join('')}</div>`,
  },
  { name: 'pinned columns by role', html: (sheet, mix) => pinned(sheet, cut(sheet, mix), mix) },
  {
    name: 'pinned columns by role without names',
    html: (sheet, mix) => {
      const halves = [part(sheet, 0, cut(sheet, mix)), part(sheet, cut(sheet, mix))];
      const heads = halves.map(({ head }) => `<div role="rowgroup">${ariaRow('columnheader', head)}</div>`);
      const bodies = halves.map(
        ({ rows }) => `<div role="rowgroup">${rows.map(({ cells }) => ariaRow('gridcell', cells)).join('')}</div>`,
      );
      return `<div role="grid"><div>${heads.join('')}</div><div>${bodies.join('')}</div></div>`;
    },
  },
  { name: 'blocks', html: blocks },
  {
    name: 'a head in a table and blocks below',
    html: (sheet) =>
      `<div>${headTable(sheet)}<div>${sheet.rows.map(({ cells }) => `<div>${block('cell', cells)}</div>`).join('')}</div></div>`,
  },
  { name: 'cells that name their columns', html: named },
  {
    name: 'a head and a table for each row',
    html: (sheet) =>
      `<div>${headTable(sheet)}<div>${sheet.rows.map((one) => bodyTable({ ...sheet, rows: [one] })).join('')}</div></div>`,
  },
  {
    name: 'a grid by role around tables of its own',
    html: (sheet) => `<div role="grid">${ariaRow('columnheader', sheet.head)}<div>${bodyTable(sheet)}</div></div>`,
  },
  {
    name: 'lists of definitions',
    html: ({ head, rows }) =>
      rows
        .map(({ cells }) => `<dl>${cells.map((text, at) => `<dt>${head[at]}</dt><dd>${text}</dd>`).join('')}</dl>`)
        .join(''),
  },
  {
    name: 'cards',
    html: ({ head, rows }) =>
      `<ul>${rows
        .map(
          ({ cells }) =>
            `<li>${cells.map((text, at) => `<div><b>${head[at]}</b><span>${text}</span></div>`).join('')}</li>`,
        )
        .join('')}</ul>`,
  },
  {
    name: 'cards with colons',
    html: ({ head, rows }) =>
      `<section>${rows
        .map(({ cells }) => `<article>${cells.map((text, at) => `<p>${head[at]}: ${text}</p>`).join('')}</article>`)
        .join('')}</section>`,
  },
  {
    name: 'cards with a head of their own',
    html: ({ head, rows }) =>
      rows
        .map(({ cells }) => {
          const pairs = cells.map((text, at) => `<span><em><i>${head[at]}</i></em> <strong>${text}</strong></span>`);
          return `<div><header>${pairs.slice(0, 2).join('')}</header><div>${pairs.slice(2).join('')}</div></div>`;
        })
        .join(''),
  },
];
