/** The toolbar popup. */
import { speakChosen } from '@/components/app/in-language';
import { mount } from '@/components/app/mount';
import { PopupApp } from '@/components/app/popup-app';
import { dressAsChosen } from '@/utils/browser/appearance';
import { within } from '@/utils/messaging/patience';
import { begin } from './beginning';
import { searchHere } from './search-here';

/** What takes longer to read is nothing to wait with the box for; the first key waits for it then. Milliseconds. */
const BEFORE_THE_BOX = 60;

const beginning = globalThis.popupBeginning ?? begin();
const searcher = searchHere(beginning);

const [history] = await Promise.all([
  beginning.history,
  within(BEFORE_THE_BOX, searcher.isHere).catch(() => {}),
  speakChosen(beginning.language),
  dressAsChosen(),
]);
mount(<PopupApp />, { history, searcher, remembered: 'popup.remember', besideActiveTab: true });
