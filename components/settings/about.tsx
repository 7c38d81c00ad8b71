import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { type Licence, readLicences } from '@/utils/browser/licences';
import { ask } from '@/utils/messaging/client';
import { VERSION } from '@/utils/messaging/version';
import { useStore } from '../app/content-queries';
import { t } from '../app/language';
import { about as korean } from '../app/language/later/about';
import { about as english } from '../app/language/later/en/about';
import { inLanguage } from '../app/language/later/in-language';
import { Asked, Failure, Waiting } from '../ui/asked';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { Section } from '../ui/section';
import styles from './about.module.css';
import { Facts } from './facts';

const words = () => inLanguage(korean, english);

/** Our own licence, which `LICENSE` has in full. */
const OWN_LICENCE = 'MIT';

/** `길잡이 정보`: which version this is, how old its content is, whose product it isn't, and all licences. */
export function About() {
  const w = words();
  const [isOpen, setOpen] = useState(false);
  const welcome = useMutation({ mutationFn: () => ask('welcome.open') });
  return (
    <Section title={w.title}>
      <Asked answer={useStore()}>
        {({ centers }) => (
          <Facts
            facts={[
              [w.version, VERSION],
              [w.licence, OWN_LICENCE],
              ...centers.map(({ name, version, checkedFrom: from, checkedTo: to }): [string, string] => [
                name,
                w.pack(version, from && to && (from === to ? to : `${from} – ${to}`)),
              ]),
            ]}
          />
        )}
      </Asked>
      <div className={styles.actions}>
        <Button leads onClick={() => welcome.mutate()}>
          {w.welcome}
        </Button>
        <Button leads aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {w.licences}
        </Button>
      </div>
      {welcome.error && <Failure error={welcome.error} />}
      {isOpen && <Licences />}
    </Section>
  );
}

/** They are a file of ours, read when somebody wants to see them. */
function Licences() {
  const w = words();
  const { data, isPending, isError, refetch } = useQuery({ queryKey: ['licences'], queryFn: readLicences });
  if (isPending) return <Waiting />;
  if (isError)
    return (
      <Notice tone="error" role="alert">
        <p>{w.unread}</p>
        <Button onClick={() => refetch()}>{t.retry}</Button>
      </Notice>
    );
  return (
    <>
      <p className={styles.soft}>{w.libraries(data.length - 1)}</p>
      <ul className={styles.licences}>
        {data.map((licence, at) => (
          <li key={`${licence.name} ${licence.version}`}>
            <Text {...licence} name={at === 0 ? w.own : licence.name} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Text({ name, version, licence, text }: Licence) {
  return (
    <details className={styles.licence}>
      <summary>{words().library(name, version, licence)}</summary>
      {/* The keyboard scrolls what is longer than its box. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: nothing else in it takes the focus */}
      <section lang="en" tabIndex={0} aria-label={name}>
        {text}
      </section>
    </details>
  );
}
