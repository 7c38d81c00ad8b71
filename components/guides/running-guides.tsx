import type { GuideLink } from '@/utils/messaging/guide-shapes';
import { t } from '../app/language';
import { useNavigation } from '../app/navigation';
import { Entry } from '../ui/entry';
import { Progress } from '../ui/progress';
import { OpenRow, Rows } from '../ui/rows';

/** Guides that the seller is in the middle of: how far, and the way back in. */
export function RunningGuides({ guides }: { guides: GuideLink[] }) {
  const { openGuide } = useNavigation();
  return (
    <Rows>
      {guides.map((guide) => {
        const { center, id, title, at = 0, steps, minutes, paused } = guide;
        const how = [paused && t.guides.pause, t.guides.resume, t.guides.size(steps, minutes)];
        return (
          <li key={`${center}/${id}`}>
            <OpenRow open={() => openGuide(guide)}>
              <Entry title={title} detail={how.filter(Boolean).join(' · ')} />
            </OpenRow>
            <Progress inline label={title} done={at + 1} of={steps} text={t.guides.progress(at + 1, steps)} />
          </li>
        );
      })}
    </Rows>
  );
}
