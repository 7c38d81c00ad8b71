/** An answer as plain text, to be pasted where there are no lists and no tables. */
import type { Block, Inline } from '@/utils/center/blocks';
import { kstDay } from '@/utils/deadlines/calendar';
import type { ArticleView } from '@/utils/messaging/article-shapes';
import { t } from '../app/language';
import { isOutdated } from './outdated';

type Answer = Pick<ArticleView, 'title' | 'summary' | 'live'>;

/** The title, what the article answers, and where that stands. Of two texts it is ours, unless that is out of date. */
export function answerText(article: Answer): string {
  const { body, address, day } = answerOf(article);
  return [article.title, ...body.map(blockLines), t.article.copiedSource(address, day)].join('\n\n');
}

/** Where the answer stands at its source. */
export const answerAddress = ({ summary, live }: Answer): string => live?.address ?? summary?.source ?? '';

function answerOf({ summary, live }: Answer): { body: Block[]; address: string; day: string } {
  const theirs = live && { body: live.body, address: live.address, day: kstDay(live.checkedAt) };
  const ours = summary && { body: summary.body, address: summary.source, day: summary.checked };
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
