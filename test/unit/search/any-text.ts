import fc from 'fast-check';

const from = (min: number, max: number) => fc.integer({ min, max }).map((unit) => String.fromCharCode(unit));

/** Whatever may come from a keyboard, a clipboard or a web page. */
export const anyLetter = fc.oneof(
  from(0xac00, 0xd7a3),
  from(0x3131, 0x3163),
  from(0x1100, 0x11ff),
  from(0xd800, 0xdfff),
  fc.constantFrom(...' \n\t()[]{}*+?.,\\^~|/$<>&;:\u001f\u0000', ...'0359', ...'aqQzZrR', ...'３ａＡﾡ㉠①éßİ漢٣'),
  fc.constantFrom('😀', '👨\u200d👩\u200d👧', '𝟑', '\u202e', '\u2066', '\u200b', '\u00ad', '\ufeff', '\ufdfa', 'ﬁ'),
  fc.string({ unit: 'binary', maxLength: 1 }),
);

export const anyText = fc.array(anyLetter, { maxLength: 40 }).map((letters) => letters.join(''));
