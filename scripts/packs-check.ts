/** `npm run packs:check`: says what is wrong in `packs/`, with file and line, or how much is in there. */
import { compilePacks } from './packs.ts';

const { packs, problems } = compilePacks();
for (const { file, line, message } of problems) console.error(`${file}:${line} ${message}`);
for (const { pack, stamp } of packs) {
  const { pages, deadlines, guides, articles } = pack;
  console.log(
    `${stamp.center} ${stamp.version}: 글 ${articles.length}, 가이드 ${guides.length}, 화면 ${pages.length}, 기한 ${deadlines.length}`,
  );
}
process.exitCode = problems.length > 0 ? 1 : 0;
