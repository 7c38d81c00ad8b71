// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { onNavigate } from '../../../utils/page/navigation';

let end: AbortController;
const changed = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  end = new AbortController();
  changed.mockClear();
});
afterEach(() => {
  end.abort();
  vi.useRealTimers();
  Reflect.deleteProperty(window, 'navigation');
  Reflect.deleteProperty(Document.prototype, 'hidden');
});

const go = (href: string) => history.pushState(null, '', href);

describe('without the Navigation API', () => {
  beforeEach(() => {
    Object.defineProperty(window, 'navigation', { value: undefined, configurable: true });
    window.location.href = 'https://seller.example/';
    onNavigate(window, end.signal, changed);
  });

  it('sees a pushed address within a second, once', () => {
    go('/claim/return');
    expect(changed).not.toHaveBeenCalled();
    vi.advanceTimersByTime(5000);
    expect(changed.mock.calls).toEqual([['https://seller.example/claim/return']]);
  });

  it.each(['popstate', 'hashchange'])('sees %s at once, after the address is in place', (event) => {
    go(`/#/${event}`);
    window.dispatchEvent(new Event(event));
    window.dispatchEvent(new Event(event));
    expect(changed.mock.calls).toEqual([[`https://seller.example/#/${event}`]]);
  });

  it('is silent when the address stays', () => {
    window.dispatchEvent(new Event('popstate'));
    vi.advanceTimersByTime(5000);
    expect(changed).not.toHaveBeenCalled();
  });

  it('rests in a hidden tab and catches up afterwards', () => {
    let hidden = true;
    Object.defineProperty(Document.prototype, 'hidden', { get: () => hidden, configurable: true });
    go('/away');
    vi.advanceTimersByTime(5000);
    expect(changed).not.toHaveBeenCalled();
    hidden = false;
    vi.advanceTimersByTime(1000);
    expect(changed).toHaveBeenCalledTimes(1);
  });

  it('leaves nothing behind', () => {
    end.abort();
    expect(vi.getTimerCount()).toBe(0);
    go('/late');
    window.dispatchEvent(new Event('popstate'));
    vi.advanceTimersByTime(5000);
    expect(changed).not.toHaveBeenCalled();
  });
});

describe('with the Navigation API', () => {
  it('listens to it and runs no timer', () => {
    const navigation = new EventTarget();
    Object.defineProperty(window, 'navigation', { value: navigation, configurable: true });
    onNavigate(window, end.signal, changed);
    expect(vi.getTimerCount()).toBe(0);
    navigation.dispatchEvent(new Event('currententrychange'));
    expect(changed).not.toHaveBeenCalled();
    go('/claim/exchange');
    navigation.dispatchEvent(new Event('currententrychange'));
    expect(changed).toHaveBeenCalledTimes(1);
    end.abort();
    go('/late');
    navigation.dispatchEvent(new Event('currententrychange'));
    expect(changed).toHaveBeenCalledTimes(1);
  });

  it('is not fooled by an element of that name', () => {
    Object.defineProperty(window, 'navigation', { value: document.createElement('img'), configurable: true });
    onNavigate(window, end.signal, changed);
    go('/claim/other');
    vi.advanceTimersByTime(1000);
    expect(changed).toHaveBeenCalledTimes(1);
  });
});

it('does nothing once its view is over', () => {
  end.abort();
  onNavigate(window, end.signal, changed);
  expect(vi.getTimerCount()).toBe(0);
});
