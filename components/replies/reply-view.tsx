import { useState } from 'react';
import { fillReply, gapsIn, piecesOf, type ReplyValues, valuesOf } from '@/utils/context/fill-reply';
import type { RowRef } from '@/utils/messaging/radar-shapes';
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

/** What was chosen: nothing yet, an order, or (`null`) none. */
type Chosen = ReplyRef['order'] | null;

const refOf = ({ orderNumber, itemNumber }: ReplyOrder) => ({ orderNumber, itemNumber });

/** One ready reply: for which order, what is still to be filled in, and the text as it is sent. */
export function ReplyView({ reply }: { reply: ReplyRef }) {
  const [chosen, setChosen] = useState<Chosen>(reply.order);
  // It is asked for by name, so that it stays when its row leaves the screen: the seller may be on the way to answer.
  const answer = useReply({ ...reply, order: chosen ?? undefined });
  const first = answer.data?.orders[0];
  if (chosen === undefined && first?.fits) setChosen(refOf(first));
  return (
    <Asked answer={answer}>{(found) => <Opened reply={found} chosen={chosen ?? null} choose={setChosen} />}</Asked>
  );
}

/** As many as are kept of a field. */
const MOST_LETTERS = 100;

/** Stands for no order among those to choose from. */
const NONE = '';

interface OpenedProps {
  reply: Reply;
  chosen: RowRef | null;
  choose: (order: RowRef | null) => void;
}

function Opened({ reply, chosen, choose }: OpenedProps) {
  const { orders, text, now } = reply;
  const written = useWritten();
  const order = orders.find((one) => chosen && orderKey(one) === orderKey(chosen));
  const known = order ? valuesOf(order, now) : {};
  const gaps = gapsIn(text, known);
  const values = { ...known, ...written.valuesFor(gaps) };
  return (
    <>
      <ViewTitle>
        <span lang="ko">{reply.title}</span>
      </ViewTitle>
      <p className={styles.when} lang="ko">
        {reply.when}
      </p>
      <Orders
        orders={orders}
        chosen={order ? orderKey(order) : NONE}
        choose={(key) => {
          const next = orders.find((one) => orderKey(one) === key);
          choose(next ? refOf(next) : null);
        }}
      />
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
  const filled = fillReply(text, values);
  const [said, setSaid] = useState({ of: '', words: '' });
  const copy = async () => {
    setSaid({ of: '', words: '' });
    const isCopied = await copyText(filled);
    const words = isCopied ? t.deadlines.replyCopied(gapsIn(text, values).length > 0) : t.article.notCopied;
    setSaid({ of: filled, words });
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
        {/* What was said of another text is not true of this one. */}
        <Said>{said.of === filled ? said.words : ''}</Said>
      </div>
    </Section>
  );
}
