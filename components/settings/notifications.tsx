import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { askToNotify, canAskToNotify } from '@/utils/browser/notifications';
import { ask } from '@/utils/messaging/client';
import type { Notify } from '@/utils/messaging/seller-shapes';
import { t } from '../app/language';
import { Failure } from '../ui/asked';
import { Button } from '../ui/button';
import { Field } from '../ui/field';
import { Notice } from '../ui/notice';
import { Section } from '../ui/section';
import form from './form.module.css';
import { Saved, useSaving } from './saving';
import styles from './settings.module.css';
import { Switch } from './switch';
import { readTime } from './typed';

/** When the morning's word comes, until the seller says otherwise. */
const MORNING = '09:00';

/** What is on while the browser gives no leave, whatever was wished before. */
const OFF: Notify = { morning: null, before: false };

/** `알림`: what the browser's notifications tell, off until the seller switches them on; nothing where there are none. */
export function Notifications() {
  const permission = useQuery({ queryKey: ['notify'], queryFn: () => ask('notify.get') }).data;
  const { value, save, saved } = useSaving('notify');
  const client = useQueryClient();
  const [refused, setRefused] = useState(false);
  if (!value || permission === undefined || permission === 'never') return null;

  const allowed = permission === 'allowed';
  /** Switches something on with the browser's leave, which only the press itself may ask for. */
  const turnOn = async (part: Partial<Notify>) => {
    const given = allowed || (await askToNotify().catch(() => false));
    setRefused(!given);
    if (!given) return;
    // Only what was pressed: what is shown as off must not start along with it.
    save({ ...(allowed ? value : OFF), ...part });
    await client.invalidateQueries({ queryKey: ['notify'] });
  };
  const turn = (on: boolean, part: Partial<Notify>, off: Partial<Notify>) =>
    on ? void turnOn(part) : save({ ...value, ...off });

  return (
    <Section title={t.ownRules.notifications}>
      <p className={form.help}>{t.ownRules.notificationsHelp}</p>
      {allowed || canAskToNotify() ? (
        <>
          {!allowed && <p className={form.help}>{t.ownRules.allowFirst}</p>}
          <Switch
            on={allowed && value.morning !== null}
            turn={(on) => turn(on, { morning: value.morning ?? MORNING }, { morning: null })}
          >
            {t.ownRules.morning}
          </Switch>
          <p className={form.help}>{t.ownRules.morningHelp}</p>
          {allowed && value.morning !== null && (
            <MorningTime stored={value.morning} save={(morning) => save({ ...value, morning })} />
          )}
          <Switch on={allowed && value.before} turn={(on) => turn(on, { before: true }, { before: false })}>
            {t.ownRules.before}
          </Switch>
          <p className={form.help}>{t.ownRules.beforeHelp}</p>
          {refused && (
            <Notice tone="warning" role="alert">
              {t.ownRules.refused}
            </Notice>
          )}
          <Saved {...saved} />
        </>
      ) : (
        <Elsewhere />
      )}
    </Section>
  );
}

function MorningTime({ stored, save }: { stored: string; save: (time: string) => void }) {
  const [draft, setDraft] = useState<string | null>(null);
  const [wrong, setWrong] = useState(false);
  const commit = () => {
    if (draft === null) return;
    const time = readTime(draft);
    setWrong(time === null);
    if (time === null) return;
    setDraft(null);
    if (time !== stored) save(time);
  };
  return (
    <Field
      label={t.ownRules.morningTime}
      size={6}
      value={draft ?? stored}
      error={wrong ? t.ownRules.badTime : undefined}
      onChange={(event) => setDraft(event.target.value)}
      commit={commit}
    />
  );
}

/** The panel in a page can't ask the browser for anything. */
function Elsewhere() {
  const open = useMutation({ mutationFn: () => ask('settings.open') });
  return (
    <>
      <p>{t.ownRules.elsewhere}</p>
      <div className={styles.actions}>
        <Button onClick={() => open.mutate()}>{t.ownRules.openTab}</Button>
      </div>
      {open.error && <Failure error={open.error} />}
    </>
  );
}
