/** An answer as plain text, to be pasted where there are no lists and no tables. */
import type { Block, Inline } from '@/utils/center/blocks';
import type { Status } from '@/utils/center/schema';
import { kstDay } from '@/utils/deadlines/calendar';
import type { ArticleView } from '@/utils/messaging/article-shapes';
import { t } from '../app/language';
import { isOutdated } from './outdated';

/** A text that answers, and what is known of it. */
interface Answer {
  body: Block[];
  address: string;
  day: string;
  status?: Status;
  note?: string | undefined;
}

/**
 * The title, what the article answers, what speaks against relying on it, and where that stands: who gets the text sees
 * nothing else of the article. Of two texts it is ours, unless that is out of date.
 */
export function answerText(article: ArticleView): string {
  const { body, address, day, status = '확인', note } = answerOf(article);
  const { title, titleStatus, conflicts, live } = article;
  const parts = [
    title,
    titleStatus !== '확인' && t.inferredTitle,
    live && live.goneAt !== null && t.article.gone(kstDay(live.goneAt)),
    ...body.map(blockLines),
    ...conflicts.map(({ topic, advice }) => `[${t.article.conflicts}] ${topic}\n${advice}`),
    note && `[${t.article.tones.note}] ${note}`,
    status !== '확인' && t.article.copiedStatus(status, t.status[status]),
    t.article.copiedSource(address, day),
  ];
  return parts.filter(Boolean).join('\n\n');
}

/** Where the answer stands at its source. */
export const answerAddress = ({ summary, live }: ArticleView): string => live?.address ?? summary?.source ?? '';

function answerOf({ summary, live }: ArticleView): Answer {
  const theirs = live && { body: live.body, address: live.address, day: kstDay(live.checkedAt) };
  const ours = summary && { ...summary, address: summary.source, day: summary.checked };
  const isTheirs = live && summary && live.body.length > 0 && isOutdated(live, summary);
  return (isTheirs ? theirs : (ours ?? theirs)) ?? { body: [], address: '', day: '' };
}

function blockLines(block: Block): string {
  switch (block.type) {
    case 'list':
      return block.items.map((item, at) => `${block.ordered ? `${at + 1}.` : '-'} ${line(item)}`).join('\n');
    case 'table':
      return [block.head, ...block.rows].map((cells) => cells.map(line).join(' | ')).join('\n');
    case 'callout':
      return `[${t.article.tones[block.tone]}] ${line(block.children)}`;
    default:
      return line(block.children);
  }
}

const line = (inlines: Inline[]) =>
  inlines.map(({ text, link }) => (link && link !== text ? `${text} (${link})` : text)).join('');
