/** Where the appearance stands in `storage.local`; without a schema, for the page side. */
export const APPEARANCE_KEY = 'appearance';
