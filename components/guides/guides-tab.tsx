import { t } from '../app/language';
import { useGuides } from '../app/queries';
import { Asked } from '../ui/asked';
import { Section } from '../ui/section';
import { GuideLinks } from './guide-links';

/** `가이드`: those under way, those of this page, all. */
export function GuidesTab() {
  return (
    <Asked answer={useGuides()}>
      {(guides) => {
        const running = guides.filter(({ at, finished }) => at !== undefined && !finished);
        const here = guides.filter((guide) => guide.here && !running.includes(guide));
        const rest = guides.filter((guide) => !running.includes(guide) && !here.includes(guide));
        const groups = [
          { title: t.guidesRunning, members: running },
          { title: t.guidesHere, members: here },
          { title: t.guidesAll, members: rest },
        ];
        return groups
          .filter(({ members }) => members.length > 0)
          .map(({ title, members }) => (
            <Section key={title} title={title}>
              <GuideLinks guides={members} />
            </Section>
          ));
      }}
    </Asked>
  );
}
