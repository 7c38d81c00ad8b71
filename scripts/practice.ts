/**
 * Serves the practice centre until Ctrl-C:
 * `npm run practice -- [--port 8443] [--now 2026-11-23T10:00]
 *    [--help-articles 300] [--help-faults rough|busy|lying|down] [--help-markup spans|table|divs]`.
 */
import { parseArgs } from 'node:util';
import { hostRules } from '../test/harness/chromium-flags.ts';
import { FAULT_PRESETS } from '../test/practice-center/help/faults/presets.ts';
import { MARKUPS, type MarkupName } from '../test/practice-center/help/markups/markups.ts';
import { startPracticeCenter } from '../test/practice-center/server.ts';
import { outputDir } from './build-targets.ts';
import { koreanTime } from './korean-time.ts';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '8443' },
    now: { type: 'string' },
    'help-articles': { type: 'string' },
    'help-faults': { type: 'string' },
    'help-markup': { type: 'string' },
  },
});
const articles = values['help-articles'];
const practice = await startPracticeCenter({
  port: Number(values.port),
  now: values.now ? koreanTime(values.now) : undefined,
  help: {
    articles: articles ? Number(articles) : undefined,
    faults: FAULT_PRESETS[oneOf(Object.keys(FAULT_PRESETS), values['help-faults']) ?? ''],
    markup: oneOf(Object.keys(MARKUPS) as MarkupName[], values['help-markup']),
  },
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

/** A name of the list; a wrong one ends the script, as nothing would be worse than faults that were never on. */
function oneOf<Name extends string>(names: readonly Name[], given: string | undefined): Name | undefined {
  const name = names.find((each) => each === given);
  if (given === undefined || name) return name;
  console.error(`${given}: 아는 이름이 아닙니다. One of: ${names.join(', ')}`);
  process.exit(1);
}
