import { Notice } from '../ui/notice';
import { t } from './language';
import { useStatus } from './queries';

/** Where what is done now doesn't last, that is said once, above everything. */
export function StoreNotice({ className }: { className: string | undefined }) {
  const status = useStatus().data;
  if (!status || (status.store.kind === 'disk' && !status.lacksRoom)) return null;
  return (
    <div className={className}>
      <Notice tone="warning">
        {status.store.kind === 'memory' ? t.content.memory[status.store.why] : t.content.lacksRoom}
      </Notice>
    </div>
  );
}
