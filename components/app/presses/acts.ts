import { LEADS } from '../../ui/leads';

/**
 * What acts when it is pressed: all that stores, deletes, sends, copies or moves a guide. A button acts unless it says
 * that it only leads somewhere; links, tabs and results only ever do.
 */
const ACTS = `button:not([role="tab"], [${LEADS}]), input:is([type="checkbox"], [type="radio"]):not([${LEADS}])`;

/** What would act by a press there. A label's press is that of what it names. */
export function actsAt(target: EventTarget | null): Element | null {
  if (!(target instanceof Element)) return null;
  const pressed = target.closest('button, input, label');
  const control = pressed instanceof HTMLLabelElement ? pressed.control : pressed;
  return control?.matches(ACTS) ? control : null;
}
