// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { ContentScriptContext } from '../../../scripts/native/content-script-context';

it('tells of each newer script of its name, also after a page has said so before', () => {
  const ended = vi.fn();
  new ContentScriptContext('center').onInvalidated(ended);
  expect(ended).not.toHaveBeenCalled();
  new ContentScriptContext('guide');
  expect(ended).not.toHaveBeenCalled();
  new ContentScriptContext('center');
  new ContentScriptContext('center');
  expect(ended).toHaveBeenCalledTimes(2);
});
