import { expect, it } from 'vitest';
import { readBackup, writeBackup } from '../../../utils/storage/backup-file';
it('a file of the build before', async () => {
  const content = { format: 1, app: 'giljabi', version: '0.1', savedAt: 5, pins: [], recents: [], runs: [{ center: 'market', guide: 'carrier', step: 'a', done: [] }], votes: [], penalties: [], settings: {} };
  const bytes = new TextEncoder().encode(JSON.stringify(content));
  const hash = Array.from(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)), (b) => b.toString(16).padStart(2, '0')).join('');
  const file = new TextEncoder().encode(JSON.stringify({ ...content, hash }));
  await readBackup(file).then((r) => console.log('OK', JSON.stringify(r.runs)), (e) => console.log('REFUSED', e.code, e.cause));
  const none = { ...content, runs: [] };
  const h2 = Array.from(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(JSON.stringify(none)))), (b) => b.toString(16).padStart(2, '0')).join('');
  await readBackup(new TextEncoder().encode(JSON.stringify({ ...none, hash: h2 }))).then(() => console.log('CONTROL OK'), (e) => console.log('CONTROL REFUSED', e.cause));
});
