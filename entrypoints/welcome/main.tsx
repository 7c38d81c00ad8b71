/** The first-run page: opened in a tab of its own once, at installation, and from the settings. */
import { speakChosen } from '@/components/app/in-language';
import { mount } from '@/components/app/mount';
import { WelcomeApp } from '@/components/welcome/welcome-app';
import { words } from '@/components/welcome/words';
import { dressAsChosen } from '@/utils/browser/appearance';

await Promise.all([speakChosen(), dressAsChosen()]);
// The panel in it has no page beside it: it begins where it can answer all the same.
const search = { tab: 'search' as const, route: { at: 'tab' as const } };
mount(<WelcomeApp />, { history: { places: [search], at: 0, query: words().example } });
