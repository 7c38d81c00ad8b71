import { ArrowLeft } from 'lucide-react';
import { useState } from 'react';
import { Failure } from '../ui/asked';
import { Button } from '../ui/button';
import { isComposing } from '../ui/ime';
import { Spoken } from '../ui/spoken';
import { useAtRest } from './at-rest';
import { BeforeTyping } from './before-typing';
import { focusBox } from './focus-box';
import { t } from './language';
import { LookUp } from './look-up';
import { NavigationContext, useNavigation } from './navigation';
import styles from './popup-app.module.css';
import { PopupBar } from './popup-bar';
import { RouteView } from './route-view';
import { SiteBar } from './site-bar';
import { StoreNotice } from './store-notice';
import { useBeside } from './use-beside';
import { useKeys } from './use-keys';
import { useOpenInPanel } from './use-open-in-panel';

/** The toolbar popup: an answer first, then what the page beside it suggests. */
export function PopupApp() {
  const navigation = useNavigation();
  const { place, query, openTab, back } = navigation;
  const { route } = place;
  const [error, setError] = useState<Error>();
  const openInPanel = useOpenInPanel(setError);
  const beside = useBeside(navigation, openInPanel);
  const isAtRest = useAtRest();

  // What is being read must not stand in the way of the next question.
  useKeys((event) => {
    if (isLetter(event) && !(event.target instanceof HTMLInputElement)) focusBox();
  });
  const leave = () => openTab(place.tab);
  const opened = (
    <>
      <Button look="quiet" className={styles.back} onClick={back ?? leave}>
        <ArrowLeft size={16} aria-hidden /> {t.back}
      </Button>
      <RouteView route={route}>{null}</RouteView>
    </>
  );

  return (
    <NavigationContext value={beside.navigation}>
      <main className={styles.popup} aria-label={t.name} onClickCapture={beside.onClickCapture}>
        <h1>
          <Spoken>{t.name}</Spoken>
        </h1>
        <div className={styles.content}>
          {isAtRest && <StoreNotice className={styles.notice} />}
          <LookUp over={route.at === 'tab' ? undefined : { content: opened, leave }}>
            {isAtRest && <BeforeTyping />}
          </LookUp>
        </div>
        {error && (
          <div className={styles.failure}>
            <Failure error={error} />
          </div>
        )}
        {/* Whoever looks something up wants no site switched on. */}
        {isAtRest && route.at === 'tab' && query === '' && <SiteBar failed={setError} />}
        {isAtRest && <PopupBar openInPanel={openInPanel} failed={setError} />}
      </main>
    </NavigationContext>
  );
}

/** A key that types something, and that nothing else is waiting for. */
const isLetter = (event: KeyboardEvent) =>
  event.key.length === 1 &&
  event.key !== ' ' &&
  !event.ctrlKey &&
  !event.metaKey &&
  !event.altKey &&
  !isComposing({ keyCode: event.keyCode, nativeEvent: event });
