import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { ask } from '@/utils/messaging/client';
import type { Response } from '@/utils/messaging/protocol';
import { t } from '../app/language';
import { Failure } from '../ui/asked';
import { Button } from '../ui/button';
import { copyText } from '../ui/copy-text';
import { Section } from '../ui/section';
import { reportOf, resultOf, summaryOf, targetOf } from './check-report';
import styles from './settings.module.css';

/** `화면 점검`: which of the guides' targets the page beside us has, for when a guide points at nothing. */
export function ScreenCheck() {
  const words = t.guides.check;
  const check = useMutation({ mutationFn: () => ask('screen.check') });
  return (
    <Section title={words.title}>
      <p className={styles.soft}>{words.help}</p>
      <div className={styles.actions}>
        <Button disabled={check.isPending} onClick={() => check.mutate()}>
          {words.now}
        </Button>
      </div>
      <p role="status" className={styles.done}>
        {check.data === null && words.nowhere}
        {check.data && summaryOf(check.data)}
      </p>
      {check.error && <Failure error={check.error} />}
      {check.data && check.data.targets.length > 0 && <Result check={check.data} />}
    </Section>
  );
}

function Result({ check }: { check: NonNullable<Response<'screen.check'>> }) {
  const words = t.guides.check;
  const [said, setSaid] = useState('');
  const copy = async () => {
    // The same words once more are said once more.
    setSaid('');
    setSaid((await copyText(reportOf(check))) ? t.article.copied : t.article.notCopied);
  };
  return (
    <>
      <table className={styles.check} aria-label={words.title}>
        <thead>
          <tr>
            <th scope="col">{words.guide}</th>
            <th scope="col">{words.target}</th>
            <th scope="col">{words.result}</th>
          </tr>
        </thead>
        <tbody>
          {check.targets.map((one) => (
            <tr key={[one.guide, one.step, one.kind, one.name].join('/')}>
              <td>
                {one.guide}
                <small>{one.step}</small>
              </td>
              <td>{targetOf(one)}</td>
              <td>{resultOf(one)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className={styles.actions}>
        <Button onClick={copy}>{words.copy}</Button>
      </div>
      <p role="status">{said}</p>
    </>
  );
}
