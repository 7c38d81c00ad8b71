import { describe, expect, it } from 'vitest';
import { isComposing } from '../../../components/ui/ime';

describe('whose key is it', () => {
  it.each([
    ['Enter', 13, false, 'ours'],
    ['an arrow', 40, false, 'ours'],
    ['a Latin letter', 65, false, 'ours'],
    ['Enter that ends a syllable', 13, true, 'the input method’s'],
    ['an arrow among candidates', 40, true, 'the input method’s'],
    ['a jamo', 229, true, 'the input method’s'],
    ['Enter in Safari, after composition has ended', 229, false, 'the input method’s'],
  ])('%s (%d, composing: %s) is %s', (_, keyCode, composing, owner) => {
    expect(isComposing({ keyCode, nativeEvent: { isComposing: composing } })).toBe(owner !== 'ours');
  });
});
