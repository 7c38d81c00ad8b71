import { Notice } from '../ui/notice';
import { t } from './language';
import { useStatus } from './queries';

/** Where nothing outlives the browser, that is said once, above everything. */
export function StoreNotice({ className }: { className: string | undefined }) {
  const store = useStatus().data?.store;
  if (store?.kind !== 'memory') return null;
  return (
    <div className={className}>
      <Notice tone="warning">{t.content.memory[store.why]}</Notice>
    </div>
  );
}
