/** The toolbar popup. */
import { mount } from '@/components/app/mount';
import { PopupApp } from '@/components/app/popup-app';

mount(<PopupApp />);
