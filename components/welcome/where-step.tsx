import { useMutation } from '@tanstack/react-query';
import { ask } from '@/utils/messaging/client';
import { useCommands } from '../app/content-queries';
import { t } from '../app/language';
import { Failure } from '../ui/asked';
import { Button } from '../ui/button';
import { Section } from '../ui/section';
import { Pairs } from './pairs';
import styles from './welcome-app.module.css';
import { words } from './words';

/** Where the panel is, how it is opened, and what is in it. */
export function WhereStep() {
  const w = words();
  return (
    <>
      <Section title={w.open}>
        <Pairs
          pairs={[
            [w.ways.launcher, w.ways.launcherHow],
            [w.ways.toolbar, w.ways.toolbarHow],
            [w.ways.key, <Key key="key" />],
          ]}
        />
      </Section>
      <Section title={w.inside}>
        <Pairs pairs={(['page', 'todo', 'guides', 'search'] as const).map((tab) => [t.tabs[tab], w.tabs[tab]])} />
        <p className={styles.real}>{w.real}</p>
      </Section>
    </>
  );
}

/** The key of the panel as the browser has it now, which may be none: then the way to set one. */
function Key() {
  const w = words();
  const commands = useCommands().data;
  const change = useMutation({ mutationFn: () => ask('command.change') });
  const key = commands?.keys.find(({ name }) => name === 'toggle-panel')?.key;
  if (commands === undefined) return null;
  return (
    <>
      {key ? (
        <>
          <kbd className={styles.key}>{key}</kbd> {w.ways.keyHow}
        </>
      ) : (
        w.ways.noKey
      )}
      {commands && (
        <Button look="quiet" small onClick={() => change.mutate()}>
          {w.changeKeys}
        </Button>
      )}
      {change.error && <Failure error={change.error} />}
    </>
  );
}
