import { useEffect, useState } from 'react';
import { hasSidePanel, openSidePanel } from '@/utils/browser/side-panel';
import { currentWindow } from '@/utils/browser/window';
import type { Show } from '@/utils/messaging/aim-shapes';
import { ask } from '@/utils/messaging/client';
import { useAtRest } from './at-rest';
import { useView } from './queries';

export type OpenInPanel = (show: Show) => void;

/**
 * Shows something in the panel of the page beside the popup, or, where the page has none, in the browser's own; then the
 * popup has done its work. While it isn't known what the page is, and where the browser has no side panel or doesn't let
 * us open it any more, the background looks for the page's panel, and opens a tab of ours where there is none.
 * @param failed called at each press with nothing, and with what went wrong where not even that can be done
 */
export function useOpenInPanel(failed: (error: Error | undefined) => void): OpenInPanel {
  const isAtRest = useAtRest();
  const view = useView({ enabled: isAtRest }).data;
  const [windowId, setWindowId] = useState<number | null>(null);
  useEffect(() => void currentWindow().then(setWindowId), []);

  return (show) => {
    failed(undefined);
    const isOutside = view !== undefined && view.center === null;
    // The browser opens its own in the task of the press only, so nothing may be awaited before.
    const opened = isOutside ? openOwn(windowId) : Promise.resolve(null);
    opened.then((own) => ask('panel.show', { show, window: own })).then(() => window.close(), failed);
  };
}

/** @returns the window whose side panel it is now; `null` where that can't be opened */
async function openOwn(windowId: number | null): Promise<number | null> {
  if (windowId === null || !hasSidePanel()) return null;
  return openSidePanel(windowId).then(
    () => windowId,
    () => null,
  );
}
