/** The practice help centre as the tests here ask it: over its own TLS, and read with no more than patterns. */
import { askPractice, type PracticeCenter, startPracticeCenter } from '../../harness/practice.ts';
import type { HelpOptions } from '../../practice-center/help/practice-help.ts';

export const LISTING = '/search?query=&serviceId=174';
export const articleAt = (id: string) => `/helps_html/${id}?locale=ko`;

/** A running help centre, and what it answers to a path; it stops at the end of the `using` block. */
export async function openHelp(options: HelpOptions = {}) {
  const practice: PracticeCenter = await startPracticeCenter({ help: options });
  const ask = async (path: string, headers?: Record<string, string>) => {
    const answer = await askPractice(practice, `https://cs.kakao.com${path}`, headers);
    return { ...answer, text: answer.body.toString() };
  };
  /** `drop` in place of an answer that never came. */
  const statusOf = (path: string) =>
    ask(path).then(
      ({ status }) => status,
      () => 'drop',
    );
  return {
    ...practice,
    ask,
    statusOf,
    statusesOf: async (path: string, times: number) => {
      const statuses: (number | string)[] = [];
      for (let i = 0; i < times; i++) statuses.push(await statusOf(path));
      return statuses;
    },
    [Symbol.asyncDispose]: () => practice.stop(),
  };
}

/** Ids of a listing's rows, whatever its markup. */
export const idsIn = (text: string) =>
  [...text.matchAll(/(?:helps_html\/|articleId=)(\d{10})(?=[?"])/g)].map(([, id]) => id ?? '');

export const totalIn = (text: string) => Number(/\(총 (\d+)건\)/.exec(plain(text))?.[1]);

/** The text of a page, entities read. */
export function plain(text: string): string {
  const names: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00a0', middot: '·' };
  return text
    .replace(/<script.*?<\/script>|<[^>]*>/gs, '')
    .replace(/&(?:#(\d+)|(\w+));/g, (_, code, name) =>
      code ? String.fromCharCode(Number(code)) : (names[name] ?? ''),
    );
}
