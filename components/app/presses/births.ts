/** When what is shown came up. */
export interface Births {
  /** When an element was put there, or what it stands in; `performance.now()`, and long ago for what was always there. */
  of(element: Element): number;
  end(): void;
}

/** Watches what is put into a document, or elsewhere in it. Other words in the same place are no birth. */
export function watchBirths(document: Document): Births {
  const born = new WeakMap<Node, number>();
  const note = (records: MutationRecord[]) => {
    const now = performance.now();
    for (const { addedNodes } of records) for (const node of addedNodes) born.set(node, now);
  };
  const observer = new MutationObserver(note);
  observer.observe(document, { childList: true, subtree: true });
  return {
    of(element) {
      note(observer.takeRecords());
      let latest = Number.NEGATIVE_INFINITY;
      for (let at: Node | null = element; at; at = at.parentNode) latest = Math.max(latest, born.get(at) ?? latest);
      return latest;
    },
    end: () => observer.disconnect(),
  };
}
