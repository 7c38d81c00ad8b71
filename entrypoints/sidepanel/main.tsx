/** The browser's own side panel, or Firefox's sidebar; and the same in a tab, for what the address bar finds elsewhere. */
import { atBirth } from '@/components/app/at-birth';
import { speakChosen } from '@/components/app/in-language';
import { mount } from '@/components/app/mount';
import { PanelApp } from '@/components/app/panel-app';
import { dressAsChosen } from '@/utils/browser/appearance';
import { currentWindow } from '@/utils/browser/window';
import { ask } from '@/utils/messaging/client';

const id = await currentWindow();
const [history, aim] = await Promise.all([
  atBirth(ask('history.get')),
  atBirth(ask('aim.get', { window: id })),
  speakChosen(),
  dressAsChosen(),
]);
mount(<PanelApp docked={false} window={id} />, { history, aim, remembered: 'history.remember', besideActiveTab: true });
