import { within } from '@/utils/messaging/patience';

/** A background that has to start may take this long before a surface is drawn without it. Milliseconds. */
const BEFORE_FIRST_PICTURE = 500;

/**
 * Awaits what the first picture needs, so that it doesn't jump. When nobody answers, a surface at its start is better
 * than an empty one.
 */
export const atBirth = <T>(answer: Promise<T>): Promise<T | null> =>
  within(BEFORE_FIRST_PICTURE, answer).catch(() => null);
