import { useRef, useState } from 'react';
import { kstDay } from '@/utils/deadlines/calendar';
import type { Wipe } from '@/utils/messaging/content-shapes';
import { useOwnData, useStore } from '../app/content-queries';
import { t } from '../app/language';
import { useStatus } from '../app/queries';
import { Failure } from '../ui/asked';
import { Button } from '../ui/button';
import { Section } from '../ui/section';
import { asBase64, saveFile } from './files';
import styles from './settings.module.css';
import { WipeButton } from './wipe-button';

/** `내 자료`: what the seller made goes into a file, comes out of one, or is wiped. */
export function OwnData() {
  const { exporting, importing, wiping, unrating } = useOwnData();
  const wipes = Object.keys(t.settings.wipes) as Wipe[];
  const picker = useRef<HTMLInputElement>(null);
  const [done, setDone] = useState('');
  /** A file that could not be read here, before anything was asked. */
  const [unread, setUnread] = useState<Error | null>(null);
  const mode = useStatus().data?.store.kind;
  const votes = useStore().data?.votes ?? 0;

  const begin = () => {
    setDone('');
    setUnread(null);
    for (const before of [exporting, importing, wiping, unrating]) before.reset();
  };
  const exportAll = () => {
    begin();
    const name = t.settings.exportName(kstDay(Date.now()));
    exporting.mutate(undefined, {
      onSuccess: (text) => {
        saveFile(name, text);
        setDone(t.settings.exported(name));
      },
    });
  };
  const importFrom = async (file: File | undefined) => {
    if (!file) return;
    begin();
    try {
      importing.mutate(await asBase64(file), { onSuccess: (brought) => setDone(t.settings.imported(brought)) });
    } catch (error) {
      setUnread(error as Error);
    }
  };

  const error = unread ?? exporting.error ?? importing.error;
  return (
    <Section title={t.settings.own}>
      <p className={styles.soft}>{t.settings.ownHelp}</p>
      <div className={styles.actions}>
        <Button disabled={exporting.isPending} onClick={exportAll}>
          {t.settings.export}
        </Button>
        <Button disabled={importing.isPending} onClick={() => picker.current?.click()}>
          {t.settings.import}
        </Button>
        <input
          ref={picker}
          type="file"
          accept=".json,.gz"
          aria-label={t.settings.import}
          hidden
          onChange={(event) => {
            const [file] = event.target.files ?? [];
            void importFrom(file);
            // The same file may be chosen again, mended.
            event.target.value = '';
          }}
        />
      </div>
      <div role="status" className={styles.done}>
        {importing.isPending ? t.settings.importing : done}
      </div>
      {error && <Failure error={error} />}
      <div className={styles.wipes}>
        {mode !== 'memory' && (
          <WipeButton
            name={t.settings.forgetVotes}
            question={t.settings.forgetVotesWhat}
            disabled={votes === 0}
            wipe={() => {
              begin();
              return unrating.mutateAsync();
            }}
          />
        )}
        {mode === 'memory' && <p className={styles.soft}>{t.settings.wipeNothing}</p>}
        {mode !== 'memory' &&
          wipes.map((what) => (
            <WipeButton
              key={what}
              name={t.settings.wipes[what]}
              question={t.settings.wipeWhat[what]}
              wipe={async () => {
                begin();
                await wiping.mutateAsync(what);
              }}
            />
          ))}
      </div>
    </Section>
  );
}
