/** What pages mark their questions by. */
import type { PageElement } from '../page/page-tree';

const QUESTION_CLASS =
  /quest|(?:^|[\s_-])(?:q|accordion[\s_-]?(?:header|button|title|trigger)|collapsible[\s_-]?header)(?:$|[\s_-])/i;
const TITLE_CLASS = /(?:^|[\s_-])(?:tit|title|subject)(?:$|[\s_-])/i;
const TOGGLES = ['aria-controls', 'aria-expanded', 'data-bs-target', 'data-target', 'data-toggle'];
const classOf = ({ attributes }: PageElement) => (attributes.class ?? '').slice(0, 200);
/** What a page may mark its questions by, surest first: the first {@link SURE} are made for nothing else. */
export const MARKS: ((element: PageElement) => boolean)[] = [
  ({ tag }) => tag === 'summary',
  ({ tag, attributes }) => tag !== 'details' && TOGGLES.some((name) => name in attributes),
  ({ tag }) => tag === 'dt',
  (element) => QUESTION_CLASS.test(classOf(element)),
  (element) => TITLE_CLASS.test(classOf(element)),
  ({ tag }) => tag === 'h2',
  ({ tag }) => tag === 'h3',
  ({ tag }) => /^h[456]$/.test(tag),
  ({ tag }) => tag === 'button',
  ({ tag }) => tag === 'a',
  ({ tag }) => tag === 'strong' || tag === 'b',
];
/** So many of the {@link MARKS} make questions, whether they ask or not. */
export const SURE = 4;
