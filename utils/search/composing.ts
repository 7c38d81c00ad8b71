/** Letters that stand alone: of a syllable that is still being typed, as input methods write it, or decomposed. */
const LONE_JAMO = /[\u1100-\u11ff\u3131-\u318e\ua960-\ua97f\ud7b0-\ud7ff]+$/;

/**
 * What of a query is typed so far: without the syllable under way. `반ㅍ` on the way to `반품` means `반`, for no text
 * has a lone `ㅍ` in it.
 */
export const typedSoFar = (query: string) => query.normalize('NFC').trim().replace(LONE_JAMO, '').trim();
