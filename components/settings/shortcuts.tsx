import { useMutation } from '@tanstack/react-query';
import { ask } from '@/utils/messaging/client';
import { useCommands } from '../app/content-queries';
import { t } from '../app/language';
import { Failure } from '../ui/asked';
import { Button } from '../ui/button';
import { Section } from '../ui/section';
import styles from './settings.module.css';

/** `단축키`: which keys and which word open us, and the way to change the keys; nothing where the browser has none. */
export function Shortcuts() {
  const commands = useCommands().data;
  if (!commands || commands.keys.length === 0) return null;
  return (
    <Section title={t.settings.shortcuts}>
      <dl className={styles.facts}>
        {commands.keys.map(({ name, key }) => (
          <div key={name}>
            <dt>{t.settings.commands[name] ?? name}</dt>
            <dd>{key ? <kbd className={styles.key}>{key}</kbd> : t.settings.noKey}</dd>
          </div>
        ))}
        {commands.keyword && (
          <div>
            <dt>{t.settings.addressBar}</dt>
            <dd>
              <kbd className={styles.key} lang="ko">
                {commands.keyword}
              </kbd>{' '}
              {t.settings.thenSpace}
            </dd>
          </div>
        )}
      </dl>
      <Change />
    </Section>
  );
}

function Change() {
  const change = useMutation({ mutationFn: () => ask('command.change') });
  return (
    <>
      <div className={styles.actions}>
        <Button onClick={() => change.mutate()}>{t.settings.changeKeys}</Button>
      </div>
      {change.error && <Failure error={change.error} />}
    </>
  );
}
