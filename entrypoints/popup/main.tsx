/** The toolbar popup. */
import { atRest } from '@/components/app/at-rest';
import { mount } from '@/components/app/mount';
import { PopupApp } from '@/components/app/popup-app';
import { readPopup } from '@/utils/browser/popup-memory';
import { ask, askAfter } from '@/utils/messaging/client';
import { within } from '@/utils/messaging/patience';
import { searchHere } from './search-here';

/** What takes longer to read is nothing to wait with the box for; the first key waits for it then. Milliseconds. */
const BEFORE_THE_BOX = 60;

const searcher = searchHere();
// What only the background knows comes after the box, and after the answer to a key that came with it.
askAfter(searcher.isHere.then((isHere) => (isHere ? atRest() : undefined)));
searcher.isHere.then((isHere) => isHere || ask('search.prepare')).catch(() => {});

const [history] = await Promise.all([readPopup(Date.now()), within(BEFORE_THE_BOX, searcher.isHere).catch(() => {})]);
mount(<PopupApp />, { history, searcher, remembered: 'popup.remember' });
