import { useState } from 'react';
import type { ReplyLink } from '@/utils/messaging/reply-shapes';
import { t } from '../app/language';
import { useNavigation } from '../app/navigation';
import { Button } from '../ui/button';
import { LinkList } from '../ui/link-list';
import { Whole } from '../ui/whole';

/** So many are shown where none of them is for what stands on the screen. */
const FIRST = 3;

/** Ready replies for the page, those for its rows first; the others after a press. */
export function ReplyLinks({ replies }: { replies: ReplyLink[] }) {
  const { openReply } = useNavigation();
  const [all, setAll] = useState(false);
  const shown = all ? replies : replies.slice(0, Math.max(FIRST, replies.filter(({ here }) => here > 0).length));
  const rest = replies.length - shown.length;
  return (
    <>
      <LinkList
        links={shown.map((reply) => ({
          key: `${reply.center}/${reply.id}`,
          title: reply.title,
          detail: (
            <>
              <span lang="ko">{reply.when}</span>
              {reply.here > 0 && <Whole>{` · ${t.replies.here(reply.here)}`}</Whole>}
            </>
          ),
          open: () => openReply({ center: reply.center, id: reply.id }),
        }))}
      />
      {rest > 0 && (
        <Button leads look="quiet" onClick={() => setAll(true)}>
          {t.replies.more(rest)}
        </Button>
      )}
    </>
  );
}
