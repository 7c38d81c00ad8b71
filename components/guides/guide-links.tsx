import type { GuideLink } from '@/utils/messaging/guide-shapes';
import { t } from '../app/language';
import { useNavigation } from '../app/navigation';
import { LinkList } from '../ui/link-list';

/** Guides, each with the seller's place in it. */
export function GuideLinks({ guides }: { guides: GuideLink[] }) {
  const { openGuide } = useNavigation();
  return (
    <LinkList
      links={guides.map((guide) => ({
        key: `${guide.center}/${guide.id}`,
        title: guide.title,
        detail: `${progressOf(guide)} · ${guide.category.join(' › ')}`,
        open: () => openGuide(guide),
      }))}
    />
  );
}

function progressOf({ at, steps, finished }: GuideLink): string {
  if (finished) return t.finished;
  return at === undefined ? t.steps(steps) : t.progress(at + 1, steps);
}
