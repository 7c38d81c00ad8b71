/** Text as EUC-KR bytes, by reading every pair of bytes once; no encoder is at hand. */
const TABLE = new Map<string, number[]>();
for (let lead = 0xa1; lead <= 0xfe; lead++) {
  for (let trail = 0xa1; trail <= 0xfe; trail++)
    TABLE.set(new TextDecoder('euc-kr').decode(new Uint8Array([lead, trail])), [lead, trail]);
}

export const EUC_KR = (text: string): Uint8Array =>
  new Uint8Array(
    [...text].flatMap((letter) =>
      letter.charCodeAt(0) < 0x80 ? [letter.charCodeAt(0)] : (TABLE.get(letter) ?? [0x3f]),
    ),
  );
