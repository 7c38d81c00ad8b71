/** The panel in the page: an extension page in the dock's frame. */
import { mount } from '@/components/app/mount';
import { PanelApp } from '@/components/app/panel-app';
import { ask } from '@/utils/messaging/client';

/** A background that has to start may take this long before the panel is drawn without it. Milliseconds. */
const BEFORE_FIRST_PICTURE = 500;

// Nothing here is meant to be seen as a page of its own (a link to it would be a way to trick the seller).
if (window.top === window) window.close();

// The page was loaded anew and we with it: the seller's place is asked for before the first picture, so that it
// doesn't jump. When nobody answers, a panel at its start is better than an empty one.
const late = new Promise<null>((give) => setTimeout(give, BEFORE_FIRST_PICTURE, null));
const history = await Promise.race([ask('history.get').catch(() => null), late]);
mount(<PanelApp docked />, { history, remembered: true });
