import { useState } from 'react';
import { fillReply, gapsIn, piecesOf, type ReplyValues, valuesOf } from '@/utils/context/fill-reply';
import type { ReplyView as Reply, ReplyOrder, ReplyRef } from '@/utils/messaging/reply-shapes';
import { orderKey } from '@/utils/page/marks/row-mark';
import { t } from '../app/language';
import { useReply } from '../app/queries';
import { ArticleLinks } from '../articles/article-links';
import { Asked, Failure } from '../ui/asked';
import { Basis } from '../ui/basis';
import { Button } from '../ui/button';
import { copyText } from '../ui/copy-text';
import { Field } from '../ui/field';
import { Said } from '../ui/said';
import { Section } from '../ui/section';
import { Select } from '../ui/select';
import { ViewTitle } from '../ui/view-title';
import styles from './reply-view.module.css';
import { isKept, useWritten } from './use-written';

/** One ready reply: for which order, what is still to be filled in, and the text as it is sent. */
export function ReplyView({ reply }: { reply: ReplyRef }) {
  return <Asked answer={useReply(reply)}>{(found) => <Opened reply={found} asked={reply.order} />}</Asked>;
}

/** As many as are kept of a field. */
const MOST_LETTERS = 100;

/** Stands for no order among those to choose from. */
const NONE = '';

function Opened({ reply, asked }: { reply: Reply; asked: ReplyRef['order'] }) {
  const { orders, text, now } = reply;
  const [chosen, setChosen] = useState<string | null>(null);
  const written = useWritten();
  // Until the seller chooses: the one that was asked for, or the first that it fits.
  const isMeant = (one: ReplyOrder) => one.fits || (asked && orderKey(one) === orderKey(asked));
  // A row that has left the screen is none to fill in any more.
  const order = chosen === null ? orders.slice(0, 1).find(isMeant) : orders.find((one) => orderKey(one) === chosen);
  const known = order ? valuesOf(order, now) : {};
  const gaps = gapsIn(text, known);
  const values = { ...written.valuesFor(gaps), ...known };
  return (
    <>
      <ViewTitle>
        <span lang="ko">{reply.title}</span>
      </ViewTitle>
      <p className={styles.when} lang="ko">
        {reply.when}
      </p>
      <Orders orders={orders} chosen={order ? orderKey(order) : NONE} choose={setChosen} />
      {order && !order.fits && <p className={styles.wrong}>{t.replies.notFor}</p>}
      <Gaps names={gaps} {...written} />
      <Text text={text} values={values} />
      <Basis {...reply} />
      {reply.articles.length > 0 && (
        <Section title={t.related}>
          <ArticleLinks articles={reply.articles} />
        </Section>
      )}
    </>
  );
}

interface OrdersProps {
  orders: ReplyOrder[];
  chosen: string;
  choose: (key: string) => void;
}

function Orders({ orders, chosen, choose }: OrdersProps) {
  if (orders.length === 0) return <p className={styles.when}>{t.replies.noOrders}</p>;
  const names = orders.map((order) => ({
    id: orderKey(order),
    name: t.replies.orderOf([order.orderNumber, order.itemNumber].filter(Boolean).join(' / '), order.state),
  }));
  const options = [{ id: NONE, name: t.replies.noOrder }, ...names];
  return <Select label={t.replies.order} value={chosen} options={options} choose={choose} />;
}

interface GapsProps extends Pick<ReturnType<typeof useWritten>, 'valueIn' | 'write' | 'keep' | 'error'> {
  names: string[];
}

/** What no screen tells: the seller writes it here, and it is in the text at once. */
function Gaps({ names, valueIn, write, keep, error }: GapsProps) {
  if (names.length === 0) return null;
  return (
    <fieldset className={styles.gaps}>
      <legend>{t.replies.toFill}</legend>
      {names.map((name) => (
        <Field
          key={name}
          lang="ko"
          label={name}
          maxLength={MOST_LETTERS}
          value={valueIn(name)}
          onChange={({ target }) => write(name, target.value)}
          commit={() => keep(name)}
        />
      ))}
      {names.some(isKept) && <p className={styles.when}>{t.replies.kept}</p>}
      {error && <Failure error={error} />}
    </fieldset>
  );
}

function Text({ text, values }: { text: string; values: ReplyValues }) {
  const [said, setSaid] = useState('');
  const copy = async () => {
    const filled = fillReply(text, values);
    setSaid('');
    const isCopied = await copyText(filled);
    setSaid(isCopied ? t.deadlines.replyCopied(gapsIn(text, values).length > 0) : t.article.notCopied);
  };
  return (
    <Section title={t.replies.text}>
      <p className={styles.text} lang="ko">
        {piecesOf(text, values).map(({ text, gap }, at) =>
          // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text have no other names
          gap ? <mark key={at}>{text}</mark> : <span key={at}>{text}</span>,
        )}
      </p>
      <div className={styles.copy}>
        <Button look="main" onClick={copy}>
          {t.replies.copy}
        </Button>
        <Said>{said}</Said>
      </div>
    </Section>
  );
}
