import { describe, expect, it, vi } from 'vitest';
import { kept } from '../../../utils/search/kept';

describe('what is kept', () => {
  it('is worked out once', () => {
    const work = vi.fn((text: string) => [text]);
    const find = kept(work, 10);
    expect(find('가')).toEqual(['가']);
    expect(find('가')).toBe(find('가'));
    expect(work).toHaveBeenCalledTimes(1);
  });

  it('is told apart by its key', () => {
    const work = vi.fn(({ text, times }: { text: string; times: number }) => [text.repeat(times)]);
    const find = kept(work, 10, ({ text, times }) => `${text} ${times}`);
    expect(find({ text: '가', times: 2 })).toEqual(['가가']);
    expect(find({ text: '가', times: 2 })).toBe(find({ text: '가', times: 2 }));
    expect(find({ text: '가', times: 3 })).toEqual(['가가가']);
    expect(work).toHaveBeenCalledTimes(2);
  });

  it('is what was asked for lately, however much comes in between', () => {
    const work = vi.fn((text: string) => [text]);
    const find = kept(work, 10);
    for (let at = 0; at < 100; at++) {
      find('반품');
      find(`${at}`);
    }
    expect(work).toHaveBeenCalledTimes(101);
  });

  it('is not what was asked for long ago', () => {
    const work = vi.fn((text: string) => [text]);
    const find = kept(work, 10);
    find('반품');
    for (let at = 0; at < 10; at++) find(`${at}`);
    find('반품');
    expect(work).toHaveBeenCalledTimes(12);
  });
});
