import type { GuideLink } from '@/utils/messaging/guide-shapes';
import { t } from '../app/language';
import { useNavigation } from '../app/navigation';
import { LinkList } from '../ui/link-list';

/** Guides, each with how long it is, and how far the seller has come in it. */
export function GuideLinks({ guides }: { guides: GuideLink[] }) {
  const { openGuide } = useNavigation();
  return (
    <LinkList
      links={guides.map((guide) => ({
        key: `${guide.center}/${guide.id}`,
        title: guide.title,
        detail: detailOf(guide),
        open: () => openGuide(guide),
      }))}
    />
  );
}

/** Whether the seller is in the middle of a guide. */
export const isRunning = ({ at, finished }: GuideLink) => at !== undefined && !finished;

function detailOf(guide: GuideLink): string {
  const { at, steps, minutes, finished, paused } = guide;
  const size = t.guides.size(steps, minutes);
  if (finished) return `${t.guides.finished} · ${size}`;
  if (at === undefined || !isRunning(guide)) return size;
  const progress = t.guides.progress(at + 1, steps);
  return paused ? `${t.guides.pause} · ${progress}` : progress;
}
