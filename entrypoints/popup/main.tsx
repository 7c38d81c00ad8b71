/** The toolbar popup. */
import { mount } from '@/components/app/mount';
import { PopupApp } from '@/components/app/popup-app';
import { readPopup } from '@/utils/browser/popup-memory';

mount(<PopupApp />, { history: await readPopup(), remembered: 'popup.remember' });
