/** The toolbar popup. */
import { mount } from '@/components/app/mount';
import { PopupApp } from '@/components/app/popup-app';
import { readPopup } from '@/utils/browser/popup-memory';
import { ask } from '@/utils/messaging/client';

// The worker may have to start: it does while the popup is drawn, and the first key finds it ready.
ask('search.prepare').catch(() => {});
mount(<PopupApp />, { history: await readPopup(Date.now()), remembered: 'popup.remember' });
