import { t } from '../app/language';
import { ViewTitle } from '../ui/view-title';
import { About } from './about';
import { AppearanceChoice } from './appearance-choice';
import { DaysOff } from './days-off';
import { HelpContent } from './help-content';
import { LanguageChoice } from './language-choice';
import { Notifications } from './notifications';
import { OwnData } from './own-data';
import { OwnLengths } from './own-lengths';
import { ScreenCheck } from './screen-check';
import { Shortcuts } from './shortcuts';
import { Sites } from './sites';
import { Stored } from './stored';
import { Sync } from './sync';
import { Tips } from './tips';

/** `설정`: the language, the seller's own rules, what the help is made of, what is stored, and the seller's own part of it. */
export function SettingsView() {
  return (
    <>
      <ViewTitle>{t.settings.title}</ViewTitle>
      <LanguageChoice />
      <AppearanceChoice />
      <OwnLengths />
      <DaysOff />
      <Notifications />
      <Tips />
      <HelpContent />
      <Sites />
      <ScreenCheck />
      <Shortcuts />
      <Stored />
      <Sync />
      <OwnData />
      <About />
    </>
  );
}
