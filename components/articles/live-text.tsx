import { ExternalLink } from 'lucide-react';
import type { ArticleView } from '@/utils/messaging/article-shapes';
import { t } from '../app/language';
import { Basis } from '../ui/basis';
import { Notice } from '../ui/notice';
import { dayOf, dayText, timeOf } from '../ui/times';
import { useNow } from '../ui/use-now';
import styles from './article-view.module.css';
import { Blocks } from './blocks';
import { isOutdated } from './outdated';

interface LiveTextProps {
  live: NonNullable<ArticleView['live']>;
  summary: ArticleView['summary'];
}

/** The help centre's own text, with our summary above it, and what speaks against relying on either. */
export function LiveText({ live, summary }: LiveTextProps) {
  const now = useNow();
  return (
    <>
      {live.goneAt !== null && (
        <Notice tone="warning">
          {t.article.gone(dayOf(live.goneAt, now))}
          {live.body.length > 0 && ` ${t.article.goneCopy}`}
        </Notice>
      )}
      {summary && isOutdated(live, summary) && (
        <Notice tone="warning">{t.article.changed(dayText(summary.checked, now), dayOf(live.changedAt, now))}</Notice>
      )}
      {summary && <Summary summary={summary} />}
      <p className={styles.source}>
        {t.article.live(timeOf(live.checkedAt, now))}
        <a href={live.address} target="_blank" rel="noopener noreferrer">
          {t.article.openLive}
          <ExternalLink size={12} aria-hidden />
        </a>
      </p>
      <Blocks blocks={live.body} />
    </>
  );
}

function Summary({ summary }: { summary: NonNullable<ArticleView['summary']> }) {
  return (
    <details className={styles.summary} open>
      <summary>{t.article.summary}</summary>
      <Blocks blocks={summary.body} />
      <Basis {...summary} />
    </details>
  );
}
