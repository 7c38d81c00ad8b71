/** The panel in the page: an extension page in the dock's frame. */
import { atBirth } from '@/components/app/at-birth';
import { speakChosen } from '@/components/app/in-language';
import { mount } from '@/components/app/mount';
import { PanelApp } from '@/components/app/panel-app';
import { dressAsChosen } from '@/utils/browser/appearance';
import { isInDock } from '@/utils/browser/in-dock';
import { ask } from '@/utils/messaging/client';

if (isInDock(window)) {
  // The page was loaded anew and we with it: the seller's place is asked for before the first picture.
  const [history, aim] = await Promise.all([
    atBirth(ask('history.get')),
    atBirth(ask('aim.get', { window: null })),
    speakChosen(),
    dressAsChosen(),
  ]);
  mount(<PanelApp docked />, { history, aim, remembered: 'history.remember' });
} else {
  // In the page itself, or in a window, it stays empty: a page that links to it, or frames it, would have a way to trick the seller.
  window.close();
}
