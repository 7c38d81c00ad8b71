import { countOf } from '@/utils/deadlines/english-count';
import type { Language } from '../../language';
import { number } from './times';

export const content: Language['content'] = {
  faults: {
    offline: 'The help centre cannot be reached now. Please check your internet connection.',
    slow: 'The help centre is slow to answer. Please try again in a little while.',
    'no-access':
      'Access to the help centre is switched off in the browser. Allow it in the extension’s site permissions.',
    busy: 'The help centre cannot answer now. Please try again in a little while.',
    gone: 'The help centre does not have that page.',
    empty: 'The help centre sent an empty page.',
    cut: 'The help centre’s page broke off.',
    undecodable: 'The help centre’s page could not be read.',
    'too-big': 'The help centre’s page is too large and was not read.',
    'not-help': 'Another page came instead of the help centre. Does your internet connection need a sign-in?',
    'other-service': 'The help centre sent the help of another service.',
  },
  filling: (done, of) => `Filling in the help: ${number(done)} / ${number(of)}`,
  helpArticles: (count, days) => `${countOf(count, 'help centre article')}${days ? ` · checked ${days}` : ''}`,
  checking: 'Checking the help centre',
  progress: (done, of) => `${number(done)} / ${number(of)}`,
  added: (count) => `${number(count)} new`,
  changed: (count) => `${number(count)} changed`,
  gone: (count) => `${number(count)} taken down`,
  failed: (count) => `${countOf(count, 'page')} not read`,
  unchanged: 'Nothing has changed',
  waitUntil: (time) => `You can check again after ${time}.`,
  lacksRoom:
    'Storage is full, so the orders seen and what you do now cannot be saved. Please free some space on the computer.',
  memory: {
    unavailable:
      'The browser’s storage cannot be used, so this is temporary. Pins and progress in guides will not last.',
    newer:
      'What a newer version of Giljabi saved is only read. Please update Giljabi. What you pin or do now will not last.',
    full: 'Storage is full, so this is temporary. What you pin or do now will not last. Free some space on the computer and restart the browser.',
  },
};
