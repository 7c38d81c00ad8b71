import type { ReactNode } from 'react';
import { t } from '../app/language';
import { useStatus } from '../app/queries';
import { Entry } from '../ui/entry';
import { AwayRow, Rows } from '../ui/rows';
import { Section } from '../ui/section';

/** Longer questions are no questions. */
const LONGEST = 200;

interface ElsewhereProps {
  words: string;
  /** The help centre's own results, where the surface has room for them. */
  further?: ReactNode;
}

/** The ways on at the help centre: its own search, and asking a person. What is typed goes there with the press only. */
export function Elsewhere({ words, further }: ElsewhereProps) {
  const centers = useStatus().data?.centers ?? [];
  return (
    <>
      {further}
      {centers.map(({ id, helpCenter: { name, home, search } }) => (
        <Section key={id} title={further ? t.search.person : t.search.elsewhere(name)}>
          <Rows>
            {!further && (
              <li>
                <AwayRow address={filled(search, words)}>
                  <Entry title={t.search.findThere(name, words)} detail={t.helpSearch.sends(new URL(home).host)} />
                </AwayRow>
              </li>
            )}
            <li>
              <AwayRow address={home}>
                <Entry title={t.search.askThere(name)} detail={t.search.askThereHow} />
              </AwayRow>
            </li>
          </Rows>
        </Section>
      ))}
    </>
  );
}

/** What is typed may have half a character at its end, of which no address can be made. */
const filled = (form: string, words: string) =>
  form.replace('{query}', () => encodeURIComponent(words.slice(0, LONGEST).toWellFormed()));
