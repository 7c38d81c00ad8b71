/** Serves the practice centre until Ctrl-C: `npm run practice -- [--port 8443] [--now 2026-11-23T10:00]`. */
import { parseArgs } from 'node:util';
import { hostRules } from '../test/harness/chromium-flags.ts';
import { startPracticeCenter } from '../test/practice-center/server.ts';
import { outputDir } from './build-targets.ts';
import { koreanTime } from './korean-time.ts';

const { values } = parseArgs({
  options: { port: { type: 'string', default: '8443' }, now: { type: 'string' } },
});
const practice = await startPracticeCenter({
  port: Number(values.port),
  now: values.now ? koreanTime(values.now) : undefined,
});

console.log(`연습용 관리자센터와 도움말이 열렸습니다. Practice centre and help centre, until Ctrl-C.

  https://localhost:${practice.port}/   (self-signed certificate)
  CONNECT proxy for other browsers: 127.0.0.1:${practice.proxyPort}

Chromium under the real host names (${practice.hosts.join(', ')}), with the extension after \`npm run build\`:

  chromium --user-data-dir=artifacts/practice-profile --no-first-run --ignore-certificate-errors \\
    --host-resolver-rules="${hostRules(practice)}" \\
    --load-extension="${outputDir('chrome')}" https://${practice.hosts[0]}/
`);

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    practice.stop().then(() => process.exit(0));
  });
}
