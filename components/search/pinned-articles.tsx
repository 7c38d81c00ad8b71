import { usePins } from '../app/content-queries';
import { t } from '../app/language';
import { ArticleLinks } from '../articles/article-links';
import { Failure } from '../ui/asked';
import { Section } from '../ui/section';

/** What the seller pinned; nothing where there is none. */
export function PinnedArticles() {
  const { data: pins = [], error, refetch } = usePins();
  if (error) return <Failure error={error} retry={() => refetch()} />;
  if (pins.length === 0) return null;
  return (
    <Section title={t.pinned}>
      <ArticleLinks articles={pins} />
    </Section>
  );
}
