import type { GuideLink } from '@/utils/messaging/guide-shapes';
import { t } from '../app/language';
import { useGuides } from '../app/queries';
import { Asked } from '../ui/asked';
import { Section } from '../ui/section';
import { GuideLinks, isRunning } from './guide-links';
import styles from './guides-tab.module.css';
import { RunningGuides } from './running-guides';

/** `가이드`: those under way, those of this page, and the others by category; each stands in one place. */
export function GuidesTab() {
  return (
    <Asked answer={useGuides()}>
      {(guides) => {
        const running = guides.filter(isRunning);
        const here = guides.filter((guide) => guide.here && !isRunning(guide));
        const rest = guides.filter((guide) => !guide.here && !isRunning(guide));
        return (
          <>
            {guides.length === 0 && <p>{t.guides.none}</p>}
            {running.length > 0 && (
              <Section title={t.guides.running}>
                <RunningGuides guides={running} />
              </Section>
            )}
            {here.length > 0 && (
              <Section title={t.guides.here}>
                <GuideLinks guides={here} />
              </Section>
            )}
            {rest.length > 0 && (
              <Section title={rest.length === guides.length ? t.guides.all : t.guides.others}>
                <ByCategory guides={rest} />
              </Section>
            )}
          </>
        );
      }}
    </Asked>
  );
}

function ByCategory({ guides }: { guides: GuideLink[] }) {
  const groups = Map.groupBy(guides, ({ category }) => category[0] ?? '');
  return [...groups].map(([category, members]) => (
    <div key={category} className={styles.group}>
      {category && <h3 lang="ko">{category}</h3>}
      <GuideLinks guides={members} />
    </div>
  ));
}
