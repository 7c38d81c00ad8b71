/** The part of a key event that tells whether an input method still composes. */
interface ComposingKey {
  keyCode: number;
  nativeEvent: { isComposing: boolean };
}

/**
 * Whether a key belongs to the Korean input method and not to us. Every input of ours asks this first: Enter and the
 * arrows arrive during composition too. WebKit ends composition before it sends the key, so 229 has to be checked as well.
 */
export function isComposing(event: ComposingKey): boolean {
  return event.nativeEvent.isComposing || event.keyCode === 229;
}
