import { useRef, useState } from 'react';
import { kstDay } from '@/utils/deadlines/calendar';
import { useOwnData } from '../app/content-queries';
import { t } from '../app/language';
import { Failure } from '../ui/asked';
import { Button } from '../ui/button';
import { Section } from '../ui/section';
import { asBase64, saveFile } from './files';
import styles from './settings.module.css';

/** `내 자료`: what the seller made goes into a file, or comes out of one. */
export function OwnData() {
  const { exporting, importing } = useOwnData();
  const picker = useRef<HTMLInputElement>(null);
  const [done, setDone] = useState('');
  /** A file that could not be read here, before anything was asked. */
  const [unread, setUnread] = useState<Error | null>(null);

  const begin = () => {
    setDone('');
    setUnread(null);
    for (const before of [exporting, importing]) before.reset();
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
    </Section>
  );
}
