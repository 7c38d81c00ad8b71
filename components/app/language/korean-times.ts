import { timesIn } from './times';

export const times = timesIn('ko', { month: 'long', at: ' ', to: '~' });

/** `3,200`; at most `digits` after the point. */
export const number = (value: number, digits = 0) => times.number(value, digits);
