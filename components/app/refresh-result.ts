import type { RefreshStatus } from '@/utils/messaging/content-shapes';
import { t } from './language';

/**
 * What a look through the help centre brought: `새 글 3 · 바뀐 글 2`; that nothing changed is said only where it's known, so
 * there may be nothing to say but the fault.
 */
export function refreshResult(last: NonNullable<RefreshStatus['last']>): string {
  const { added, changed, gone, failed, fault } = last;
  const parts = [
    added > 0 && t.content.added(added),
    changed > 0 && t.content.changed(changed),
    gone > 0 && t.content.gone(gone),
  ].filter((part) => part !== false);
  if (parts.length === 0 && !fault) parts.push(t.content.unchanged);
  if (failed > 0) parts.push(t.content.failed(failed));
  return parts.join(' · ');
}
