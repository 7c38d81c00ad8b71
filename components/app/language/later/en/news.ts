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
        '‘This page’ has replies to the buyer, filled in for an order and ready to be copied.',
        'Theme and text size are in the settings, and what is stored now is shown there in a table.',
        'A guide for who is new to Giljabi is in the settings, under ‘About Giljabi’.',
      ],
    },
  ],
};
