import { countOf } from '@/utils/deadlines/english-count';
import type { Shape } from '../../../language';
import type { about as korean } from '../about';

export const about: Shape<typeof korean> = {
  title: 'About Giljabi',
  version: 'Version',
  licence: 'Licence',
  pack: (version, days) => `content ${version}${days ? `, articles checked ${days}` : ''}`,
  welcome: 'Show the first-run guide again',
  licences: 'Show all licences',
  library: (name, version, licence) => `${name} ${version} · ${licence}`,
  own: 'Giljabi',
  libraries: (count) => `The licences of Giljabi and of the ${countOf(count, 'open source package')} in it.`,
  unread: 'The file with the licences could not be read. Please try again.',
};
