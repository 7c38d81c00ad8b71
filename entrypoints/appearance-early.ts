/** Dresses our pages before they are painted: their own scripts are still on their way then. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { dress, dressAsBefore, readAppearance } from '@/utils/browser/appearance';

export default defineUnlistedScript(() => {
  dressAsBefore();
  void readAppearance().then(dress);
});
