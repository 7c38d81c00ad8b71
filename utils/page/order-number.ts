/**
 * What may pass for an order number, on the page side and in the background alike: digits, Latin letters and hyphens
 * with at least one digit, but nothing in the form of a Korean phone or resident number, however it is grouped.
 */
export const ORDER_NUMBER_FORM = new RegExp(
  [
    '^(?=.*\\d)',
    // 010-1234-5678, 0212345678, 0504-1234-5678
    '(?!-*0-*[1-9](?:-*\\d){7,10}-*$)',
    // 82-10-1234-5678
    '(?!-*(?:00)?82-*0?-*1-*0(?:-*\\d){8}-*$)',
    // 900101-1234567
    '(?!-*\\d{6}-+[1-8]\\d{6}-*$)',
    '[0-9A-Za-z-]{6,40}$',
  ].join(''),
);
