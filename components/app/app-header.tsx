import { ArrowLeft, ArrowLeftRight, ArrowRight, Settings, X } from 'lucide-react';
import { useState } from 'react';
import { ask } from '@/utils/messaging/client';
import { Failure } from '../ui/asked';
import { IconButton } from '../ui/button';
import styles from './app-header.module.css';
import { t } from './language';
import { useNavigation } from './navigation';

/** Back, forward, the settings, and, for the panel in the page, its place. */
export function AppHeader({ docked }: { docked: boolean }) {
  const { back, forward, openSettings } = useNavigation();
  const [error, setError] = useState<Error>();
  const change = (order: { open?: boolean; side?: 'other' }) =>
    ask('panel.change', order).then(() => setError(undefined), setError);
  return (
    <>
      <header className={styles.header}>
        <IconButton leads label={t.back} onClick={back} disabled={!back}>
          <ArrowLeft size={18} aria-hidden />
        </IconButton>
        <IconButton leads label={t.forward} onClick={forward} disabled={!forward}>
          <ArrowRight size={18} aria-hidden />
        </IconButton>
        <h1>{t.name}</h1>
        <IconButton leads label={t.settings.title} onClick={openSettings}>
          <Settings size={18} aria-hidden />
        </IconButton>
        {docked && (
          <>
            <IconButton leads label={t.toOtherSide} onClick={() => change({ side: 'other' })}>
              <ArrowLeftRight size={18} aria-hidden />
            </IconButton>
            <IconButton leads label={t.close} onClick={() => change({ open: false })}>
              <X size={18} aria-hidden />
            </IconButton>
          </>
        )}
      </header>
      {error && <Failure error={error} />}
    </>
  );
}
