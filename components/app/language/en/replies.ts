import { countOf } from '@/utils/deadlines/english-count';
import type { Language } from '../../language';

export const replies: Language['replies'] = {
  title: 'Replies to the buyer',
  here: (count) => `${countOf(count, 'row')} on this screen`,
  more: (count) => `${count} more`,
  lookAt: 'Look at the reply',
  lookAtOf: (title) => `Look at the reply: ${title}`,
  order: 'Order',
  noOrder: 'No order',
  orderOf: (numbers, state) => (state ? `${numbers} · ${state}` : numbers),
  notFor: 'This reply is not meant for the state of this order. Please check before you send it.',
  noOrders: 'Open a screen with orders, and the number and the state are filled in.',
  toFill: 'For you to fill in',
  kept: 'The name of the shop and its phone number are kept in this browser only, for the next reply.',
  text: 'What to send',
  copy: 'Copy',
};
