import { useState } from 'react';
import type { ArticleLink } from '@/utils/messaging/article-shapes';
import { Button } from '../ui/button';
import { LinkList } from '../ui/link-list';
import { Section } from '../ui/section';
import { t } from './language';
import { useNavigation } from './navigation';

/** So many of each at first: enough to go on with, few enough to be seen at once. */
const MOST = 2;

/** What the seller pinned and what they read last, nothing twice; nothing at all where there is none. */
export function KeptArticles({ pins, recents }: { pins: ArticleLink[]; recents: ArticleLink[] }) {
  const isPinned = ({ center, id }: ArticleLink) => pins.some((pin) => pin.center === center && pin.id === id);
  // A list has the room that the other one doesn't need.
  const unpinned = recents.filter((recent) => !isPinned(recent));
  const most = Math.max(MOST, 2 * MOST - unpinned.length);
  return (
    <>
      <Kept title={t.pinned} articles={pins} most={most} />
      <Kept title={t.popup.recents} articles={unpinned.slice(0, 2 * MOST - Math.min(pins.length, MOST))} />
    </>
  );
}

interface KeptProps {
  title: string;
  articles: ArticleLink[];
  /** So many are shown before the seller asks for the rest. */
  most?: number;
}

function Kept({ title, articles, most = articles.length }: KeptProps) {
  const { openArticle } = useNavigation();
  const [all, setAll] = useState(false);
  const shown = all ? articles : articles.slice(0, most);
  const rest = articles.length - shown.length;
  if (articles.length === 0) return null;
  return (
    <Section title={title}>
      <LinkList
        links={shown.map((article) => ({
          key: `${article.center}/${article.id}`,
          title: article.title,
          mark: article.gone && t.gone,
          open: () => openArticle(article),
        }))}
      />
      {rest > 0 && (
        <Button leads look="quiet" onClick={() => setAll(true)}>
          {t.more(rest)}
        </Button>
      )}
    </Section>
  );
}
