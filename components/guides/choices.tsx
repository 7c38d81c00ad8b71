import { useId } from 'react';
import type { GuideView, StepView } from '@/utils/messaging/guide-shapes';
import { t } from '../app/language';
import { useNavigation } from '../app/navigation';
import { Button } from '../ui/button';
import { Mixed } from '../ui/mixed';
import styles from './step.module.css';
import type { GuideMoves } from './use-guide-moves';

interface ChoicesProps {
  guide: GuideView;
  step: StepView;
  moves: GuideMoves;
}

/** The ways to go on; the one that the page speaks for is marked, and never chosen for the seller. */
export function Choices({ guide: { center, sight }, step, moves }: ChoicesProps) {
  const id = useId();
  const { openGuide } = useNavigation();
  if (step.choices.length === 0) return null;
  const chosen = moves.chosenAt(step);
  return (
    <fieldset className={styles.choices}>
      <legend>{t.guides.choose}</legend>
      {step.choices.map((choice) => {
        const about = `${id}-${choice.id}`;
        const { guide } = choice;
        const isSuggested = sight?.choice === choice.id;
        const hasMore = isSuggested || choice.note !== undefined;
        return (
          <div key={choice.id}>
            <label className={styles.choice}>
              <input
                type="radio"
                name={id}
                checked={chosen === choice.id}
                aria-describedby={hasMore ? about : undefined}
                onChange={() => moves.choose(step.id, choice.id)}
              />
              <span lang="ko">{choice.text}</span>
            </label>
            {hasMore && (
              <div id={about} className={styles.about}>
                {isSuggested && <strong>{t.guides.suggested}</strong>}
                {choice.note && <p lang="ko">{choice.note}</p>}
              </div>
            )}
            {guide && (
              <Button
                leads
                small
                look="quiet"
                className={styles.onward}
                onClick={() => openGuide({ center, id: guide.id })}
              >
                <Mixed>{t.guides.openGuide(guide.title)}</Mixed>
              </Button>
            )}
          </div>
        );
      })}
    </fieldset>
  );
}
