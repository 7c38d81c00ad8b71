import { html, type Markup } from '../center/markup.ts';

interface Document {
  title: string;
  body: Markup;
  /** extra elements of the head */
  head?: Markup;
}

const SHEETS = ['base', 'shell', 'list', 'screens', 'dialog'];

/** A whole page of the seller centre. The empty icon keeps the browser from asking for one. */
export function sellerDocument({ title, body, head }: Document): string {
  return `<!doctype html>${
    html`<html lang="ko">
    <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>${title}</title>
      <link rel="icon" href="data:,">
      ${SHEETS.map((sheet) => html`<link rel="stylesheet" href="/assets/styles/${sheet}.css">`)}
      ${head}
    </head>
    <body>${body}</body>
    </html>`.markup
  }`;
}
