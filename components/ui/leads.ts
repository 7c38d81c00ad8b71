/**
 * Stands on what only leads somewhere when it is pressed, or opens, shuts or moves the panel itself. In a page every
 * other button is taken to act, and needs to have been seen before.
 */
export const LEADS = 'data-leads';
