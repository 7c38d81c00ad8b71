/**
 * Looks of what stands in the page. Nothing is in `rem` (the page's root font size is not ours) and every property that
 * the page could hand down is set here.
 */
export const STYLE = `
:host {
  all: initial !important;
  position: fixed !important;
  inset: 0 auto auto 0 !important;
  z-index: 2147483647 !important;
}
[hidden] { display: none !important; }
* { box-sizing: border-box; }
.launcher {
  position: fixed;
  bottom: 24px;
  margin: 0;
  padding: 14px 9px;
  border: 0;
  background: #0b5c56;
  color: #fff;
  font: 600 14px/1.25 -apple-system, 'Apple SD Gothic Neo', 'Malgun Gothic', 'Noto Sans KR', 'Noto Sans CJK KR', sans-serif;
  letter-spacing: .02em;
  writing-mode: vertical-rl;
  text-orientation: upright;
  cursor: pointer;
  box-shadow: 0 2px 10px rgb(0 0 0 / .24);
}
.launcher[data-side='right'] { right: 0; border-radius: 10px 0 0 10px; }
.launcher[data-side='left'] { left: 0; border-radius: 0 10px 10px 0; }
.launcher:hover { background: #094a45; }
.launcher:focus-visible { outline: 3px solid #fff; outline-offset: -5px; }
.panel {
  position: fixed;
  inset-block: 0;
  width: min(var(--width), 100vw);
  background: Canvas;
  box-shadow: 0 0 18px rgb(0 0 0 / .2);
  color-scheme: light dark;
}
.panel[data-side='right'] { right: 0; }
.panel[data-side='left'] { left: 0; }
iframe { display: block; width: 100%; height: 100%; border: 0; }
.note {
  position: fixed;
  inset: 0 auto auto 0;
  width: max-content;
  max-width: min(320px, 100vw - 16px);
  margin: 0;
  padding: 8px 10px;
  border: 1px solid #b45309;
  border-radius: 8px;
  background: #fffaf0;
  color: #2b1d06;
  font: 400 13px/1.5 -apple-system, 'Apple SD Gothic Neo', 'Malgun Gothic', 'Noto Sans KR', 'Noto Sans CJK KR', sans-serif;
  word-break: keep-all;
  overflow-wrap: anywhere;
  box-shadow: 0 2px 10px rgb(0 0 0 / .18);
  pointer-events: none;
}
.unseen { position: fixed; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.note > * { display: block; margin: 0; }
.note > strong { font-weight: 600; }
.note > small { margin-top: 2px; color: #6b4e16; font-size: 12px; }
.marks { position: fixed; inset: 0 auto auto 0; z-index: -1; pointer-events: none; }
.marks div { pointer-events: none; }
.mark > * { position: fixed; inset: 0 auto auto 0; }
.mark { --edge: #a81f17; --paper: #a81f17; --ink: #fff; }
.mark[data-urgency='tomorrow'], .mark[data-urgency='soon'] { --edge: #9a5b00; --paper: #ffe3ad; --ink: #5c3600; }
.bar { min-width: 3px; background: var(--edge); box-shadow: 1px 0 #fff; }
.chip {
  z-index: 1;
  max-width: max-content;
  min-height: 13px;
  padding: 0 5px 0 6px;
  overflow: hidden;
  border-radius: 0 4px 4px 0;
  background: var(--paper);
  box-shadow: 1px 0 #fff;
  color: var(--ink);
  font: 600 11px/13px -apple-system, 'Apple SD Gothic Neo', 'Malgun Gothic', 'Noto Sans KR', 'Noto Sans CJK KR', sans-serif;
  font-variant-numeric: tabular-nums;
  letter-spacing: -.02em;
  white-space: nowrap;
}
.outline { border: 3px solid #0b5c56; border-radius: 4px; box-shadow: inset 0 0 0 2px #fff; }
@media (forced-colors: active) {
  .bar { background: Highlight; forced-color-adjust: none; }
  .chip { border-radius: 0; outline: 1px solid; outline-offset: -1px; }
}
.handle { position: absolute; inset-block: 0; z-index: 1; width: 8px; cursor: col-resize; touch-action: none; }
.panel[data-side='right'] .handle { left: -4px; }
.panel[data-side='left'] .handle { right: -4px; }
.handle:hover { background: rgb(11 92 86 / .5); }
.handle:focus-visible { background: #0b5c56; outline: 2px solid #fff; outline-offset: -1px; }
`;
