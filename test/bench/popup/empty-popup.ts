/** The least that a popup can be, to measure ours against: a box, and a line that echoes what is typed. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { copyBuild } from '../../harness/changed-build.ts';

const HTML = `<!doctype html>
<html lang="ko">
  <head><meta charset="utf-8" /><title>빈 팝업</title></head>
  <body style="width: 400px; height: 500px">
    <input autofocus />
    <div role="listbox"></div>
    <script src="empty-popup.js"></script>
  </body>
</html>
`;

const SCRIPT = `
const box = document.querySelector('input');
const list = document.querySelector('[role=listbox]');
box.focus();
box.addEventListener('input', () => {
  const line = document.createElement('div');
  line.role = 'option';
  line.textContent = box.value;
  list.replaceChildren(...(box.value ? [line] : []));
});
box.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape') return;
  event.preventDefault();
  box.value = '';
  list.replaceChildren();
});
`;

/** A copy of a build with that popup instead of its own; the same browser, extension and click. */
export function withEmptyPopup(build: string): string {
  const folder = copyBuild(build);
  writeFileSync(join(folder, 'popup.html'), HTML);
  writeFileSync(join(folder, 'empty-popup.js'), SCRIPT);
  return folder;
}
