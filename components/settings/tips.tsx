import { useMutation, useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import { ask } from '@/utils/messaging/client';
import { t } from '../app/language';
import { Failure } from '../ui/asked';
import { Button } from '../ui/button';
import { Line, Lines } from '../ui/lines';
import { Section } from '../ui/section';
import form from './form.module.css';
import { Saved, useSaving } from './saving';
import { Switch } from './switch';

/** `화면의 도움말 표시`: all of them on or off, and those that the seller turned off one by one. */
export function Tips() {
  const { value, save, saved } = useSaving('showTips');
  const offs = useQuery({ queryKey: ['tips'], queryFn: () => ask('tip.offs') }).data ?? [];
  const restoring = useMutation({
    mutationFn: ({ center, id }: { center: string; id: string }) => ask('tip.restore', { center, id }),
  });
  const around = useRef<HTMLDivElement>(null);
  if (value === undefined) return null;

  const restore = (tip: { center: string; id: string }) => {
    restoring.mutate(tip);
    // The button that had the focus will be gone.
    around.current?.querySelector('input')?.focus();
  };
  return (
    <Section title={t.tips.title}>
      <div ref={around}>
        <p className={form.help}>{t.tips.help}</p>
        <Switch on={value} turn={(on) => save(on)}>
          {t.tips.show}
        </Switch>
        <Saved {...saved} />
        {offs.length > 0 && (
          <fieldset className={form.fieldset}>
            <legend>{t.tips.off}</legend>
            <Lines>
              {offs.map(({ center, id, name, text }) => (
                <Line
                  key={`${center}/${id}`}
                  moves={
                    <Button
                      look="quiet"
                      small
                      aria-label={t.tips.restoreOf(name)}
                      onClick={() => restore({ center, id })}
                    >
                      {t.tips.restore}
                    </Button>
                  }
                >
                  <span lang="ko">
                    <strong>{name}</strong> {text}
                  </span>
                </Line>
              ))}
            </Lines>
          </fieldset>
        )}
        {restoring.error && <Failure error={restoring.error} />}
      </div>
    </Section>
  );
}
