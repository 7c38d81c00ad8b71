import { PanelRight } from 'lucide-react';
import { ask } from '@/utils/messaging/client';
import { useFound } from '../search/use-found';
import { Button } from '../ui/button';
import { t } from './language';
import { useNavigation } from './navigation';
import styles from './popup-bar.module.css';
import { useView } from './queries';
import type { OpenInPanel } from './use-open-in-panel';

/** As the seller's keyboard has it. */
const KEY = /Mac/.test(navigator.userAgent) ? '⌘+Enter' : 'Ctrl+Enter';

interface PopupBarProps {
  openInPanel: OpenInPanel;
  failed: (error: Error | undefined) => void;
}

/** The way from the popup to the panel, which always stands in the same place. */
export function PopupBar({ openInPanel, failed }: PopupBarProps) {
  const { place, query } = useNavigation();
  const { shown } = useFound(false);
  const { route } = place;
  const center = useView().data?.center;

  if (route.at === 'article') {
    return <Bar words={t.popup.inPanel} hint={KEY} press={() => openInPanel({ ...route, at: 'article' })} keys />;
  }
  if (route.at === 'tab' && query !== '') {
    return (
      <Bar
        words={t.popup.searchInPanel}
        hint={shown?.answered ? t.popup.keyOpensInPanel(KEY) : undefined}
        press={() => openInPanel({ at: 'search', query: query.slice(0, 1_000) })}
      />
    );
  }
  if (!center) return null;
  /** Opens the panel in the page and gives the screen back to it. */
  const open = () => {
    failed(undefined);
    ask('panel.change', { open: true }).then(() => window.close(), failed);
  };
  return <Bar words={t.openPanel} press={open} />;
}

interface BarProps {
  words: string;
  hint?: string | undefined;
  press: () => void;
  /** The hint is the button's own key. */
  keys?: boolean;
}

function Bar({ words, hint, press, keys = false }: BarProps) {
  return (
    <div className={styles.bar}>
      {hint && <span className={styles.hint}>{hint}</span>}
      <Button className={styles.open} onClick={press} aria-keyshortcuts={keys ? 'Control+Enter Meta+Enter' : undefined}>
        <PanelRight size={16} aria-hidden /> {words}
      </Button>
    </div>
  );
}
