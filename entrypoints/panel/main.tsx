/** The panel in the page: an extension page in the dock's frame. */
import { atBirth } from '@/components/app/at-birth';
import { mount } from '@/components/app/mount';
import { PanelApp } from '@/components/app/panel-app';
import { ask } from '@/utils/messaging/client';

// Nothing here is meant to be seen as a page of its own (a link to it would be a way to trick the seller).
if (window.top === window) window.close();

// The page was loaded anew and we with it: the seller's place is asked for before the first picture.
const [history, aim] = await Promise.all([atBirth(ask('history.get')), atBirth(ask('aim.get', { window: null }))]);
mount(<PanelApp docked />, { history, aim, remembered: 'history.remember' });
