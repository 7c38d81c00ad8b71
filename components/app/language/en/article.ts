import type { Language } from '../../language';

export const article: Language['article'] = {
  pin: 'Pin',
  unpin: 'Unpin',
  summary: 'Giljabi’s summary',
  live: (time) => `Help centre’s text · checked ${time}`,
  openLive: 'See it at the help centre',
  changed: (checked, changed) =>
    `The help centre’s text has changed (noticed ${changed}) since the summary was checked on ${checked}. Please go by the help centre’s text below.`,
  gone: (date) => `The help centre has taken this article down (checked ${date}).`,
  goneCopy: 'Below is the copy from before.',
  conflicts: 'Where the help contradicts itself',
  thisArticle: 'this article',
  copyAnswer: 'Copy the answer',
  copyLink: 'Copy the link',
  copied: 'Copied.',
  notCopied: 'Could not copy. Please select the text and copy it yourself.',
  tones: { note: 'Note', warning: 'Caution' },
  copiedStatus: (status, meaning) => `${status}: ${meaning}.`,
  copiedSource: (address, date) => `Source: ${address} (checked ${date})`,
  helpful: 'Was this helpful?',
  yes: 'Yes',
  no: 'No',
  rated: 'Kept in this browser only.',
};
