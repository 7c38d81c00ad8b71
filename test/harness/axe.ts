/**
 * Accessibility rules by axe-core. Its source is put into the one frame that is checked: our panel's frame stands
 * in a closed shadow root, where axe's own way of finding frames does not look and would silently check nothing.
 */
import { expect, type Frame, type Page } from '@playwright/test';
import axe from 'axe-core';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

interface Finding {
  rule: string;
  impact: string;
  help: string;
  where: string[];
}

/** Fails when a rule of WCAG 2.2 AA or best practice is broken in the frame (or page), or when nothing was checked. */
export async function expectNoViolations(page: Page, frame: Frame = page.mainFrame()): Promise<void> {
  await frame.evaluate(axe.source);
  const { violations, passes } = await frame.evaluate(async (tags) => {
    const run = (window as unknown as { axe: typeof import('axe-core') }).axe.run;
    const results = await run(document, { runOnly: { type: 'tag', values: tags }, iframes: false });
    const findings = results.violations.map((one) => ({
      rule: one.id,
      impact: one.impact ?? '',
      help: one.help,
      where: one.nodes.map((node) => `${node.target.join(' ')}: ${node.failureSummary ?? ''}`),
    }));
    return { violations: findings as Finding[], passes: results.passes.length };
  }, TAGS);
  expect(violations, `accessibility of ${frame.url()}`).toEqual([]);
  expect(passes, 'rules that axe checked and found kept').toBeGreaterThan(0);
}
