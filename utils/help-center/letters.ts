/** What titles and texts are compared by. */

/** Letters and digits only: spaces, signs, capitals and full-width forms vary from page to page and say nothing. */
export const lettersOf = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
