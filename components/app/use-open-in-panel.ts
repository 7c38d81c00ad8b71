import { useEffect, useState } from 'react';
import { openSidePanel } from '@/utils/browser/side-panel';
import { currentWindow } from '@/utils/browser/window';
import type { Show } from '@/utils/messaging/aim-shapes';
import { ask } from '@/utils/messaging/client';
import { GiljabiError } from '@/utils/messaging/result';
import { useView } from './queries';

export type OpenInPanel = (show: Show) => void;

/**
 * Shows something in the panel of the page beside the popup, or, where the page has none, in the browser's own; then the
 * popup has done its work. @param failed called where neither can be opened
 */
export function useOpenInPanel(failed: (error: Error) => void): OpenInPanel {
  const view = useView().data;
  const [windowId, setWindowId] = useState<number | null>(null);
  useEffect(() => void currentWindow().then(setWindowId), []);

  return (show) => {
    const outside = view !== undefined && view.center === null;
    // The browser opens its own in the task of the press only, so nothing may be awaited before.
    const ready = outside ? openOwn(windowId) : Promise.resolve();
    ready.then(() => ask('panel.show', { show, window: outside ? windowId : null })).then(() => window.close(), failed);
  };
}

const openOwn = (windowId: number | null) =>
  (windowId === null ? Promise.reject() : openSidePanel(windowId)).catch((cause: unknown) => {
    throw new GiljabiError('no-page', { cause });
  });
