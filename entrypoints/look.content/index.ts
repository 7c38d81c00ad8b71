/** Looks closer at the screen. Brought into a page of a centre before anything is read there. */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { LOOK } from '@/utils/page/look';
import { shareLook } from '../center.content/shared-look';

export default defineContentScript({
  // `matches` is filled in from the packs when the extension is built.
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main: () => shareLook(LOOK),
});
