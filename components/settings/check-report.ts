import type { Response } from '@/utils/messaging/protocol';
import { t } from '../app/language';

type Check = NonNullable<Response<'screen.check'>>;
type Checked = Check['targets'][number];

/** How a target fared, in a word. */
export const resultOf = ({ is, sureness }: Checked): string =>
  is === 'found' ? t.guides.check.found(sureness) : t.guides.check[is];

/** What is looked for, by our own label. */
export const targetOf = ({ kind, name }: Checked): string => t.guides.target(kind, name);

/** How many were found, of how many, in a sentence. */
export function summaryOf({ page, targets }: Check): string {
  const words = t.guides.check;
  if (targets.length === 0) return words.nothing(page);
  return words.summary(page, targets.filter(({ is }) => is === 'found').length, targets.length);
}

/** The check as plain text, to be sent to whoever keeps the guides: of our own labels alone, and nothing of the page. */
export function reportOf(check: Check): string {
  const lines = check.targets.map((one) => `- ${one.guide} › ${one.step}: ${targetOf(one)} · ${resultOf(one)}`);
  return [`${t.name} ${t.guides.check.title}`, summaryOf(check), ...lines].join('\n');
}
