/**
 * Begins to read while the popup's own script is still on its way: that is two hundred times as long, and what is read
 * here comes from elsewhere.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { begin } from './popup/beginning';

export default defineUnlistedScript(() => {
  globalThis.popupBeginning = begin();
});
