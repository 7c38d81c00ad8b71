/** `npm run packs:check`: says what is wrong in `packs/`, with file and line, or how much is in there. */
import { koreanToday } from './korean-time.ts';
import { compilePacks } from './packs.ts';

const { packs, problems, warnings } = compilePacks(undefined, koreanToday());
for (const { file, line, message } of problems) console.error(`${file}:${line} ${message}`);
for (const { file, line, message } of warnings) console.warn(`${file}:${line} [참고] ${message}`);
for (const { pack, stamp } of packs) {
  const { articles, guides, pages, deadlines, tips, actions, replies } = pack;
  const counts = Object.entries({
    글: articles,
    가이드: guides,
    화면: pages,
    기한: deadlines,
    팁: tips,
    '누르기 전 알림': actions,
    '안내 문구': replies,
  }).map(([name, entries]) => `${name} ${entries.length}`);
  console.log(`${stamp.center} ${stamp.version}: ${counts.join(', ')}`);
}
process.exitCode = problems.length > 0 ? 1 : 0;
