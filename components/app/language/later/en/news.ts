import type { Shape } from '../../../language';
import type { news as korean } from '../news';

export const news: Shape<typeof korean> = {
  title: (version) => `New in Giljabi ${version}`,
  close: 'Close',
  closeNews: 'Close what is new',
  versions: [
    {
      version: '0.1.0',
      says: [
        'The settings show what is stored now in a table, and delete it.',
        'A guide for who is new to Giljabi is in the settings, under ‘About Giljabi’.',
      ],
    },
  ],
};
