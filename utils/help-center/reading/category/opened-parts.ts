/** What toggles open, and which links only lead to a part of their page. */
import { contains, isText, type PageElement } from '../page/page-tree';

const HEADING = /^h[1-6]$/;

/** A page's parts by the names that its toggles and links have for them. */
export class OpenedParts {
  private readonly byId = new Map<string, PageElement>();

  constructor(root: PageElement) {
    this.nameAll(root);
  }

  private nameAll(element: PageElement) {
    const { id } = element.attributes;
    if (id && !this.byId.has(id)) this.byId.set(id, element);
    for (const child of element.children) if (!isText(child)) this.nameAll(child);
  }

  /** What a mark names as opened by it; one that is around the mark was open before (`href="#wrap"` leads nowhere). */
  openedBy(mark: PageElement): PageElement | null {
    const { attributes } = mark;
    const target = attributes.href ?? attributes['data-target'] ?? attributes['data-bs-target'] ?? '';
    const id = attributes['aria-controls'] ?? target.split('#')[1];
    const opened = (id && this.byId.get(id)) || null;
    return opened && contains(opened, mark) ? null : opened;
  }

  /**
   * Marks without those that only lead to where others are, such as the link past the menus: what they name is a heading,
   * or holds questions that open answers of their own, or most of all that may be a question. One link that asks proves
   * nothing: answers have links, too.
   * Those in what another one opens are its answer's.
   *
   * @param asks whether a mark's text is a question
   */
  withoutJumps(marks: PageElement[], asks: (mark: PageElement) => boolean): PageElement[] {
    const all = marks.map((mark) => ({ mark, opened: this.openedBy(mark), isAsked: asks(mark) }));
    const telling = all.filter(({ opened, isAsked }) => isAsked || opened);
    const isJump = ({ mark, opened }: (typeof all)[number]) => {
      if (!opened) return false;
      if (HEADING.test(opened.tag)) return true;
      const others = telling.filter((other) => other.mark !== mark);
      const held = others.filter((other) => contains(opened, other.mark));
      return held.some((other) => other.isAsked && other.opened) || held.length * 2 > others.length;
    };
    const kept = all.filter((each) => !isJump(each));
    const isInAnswer = ({ mark }: (typeof all)[number]) => kept.some(({ opened }) => opened && contains(opened, mark));
    return kept.filter((each) => !isInAnswer(each)).map(({ mark }) => mark);
  }
}
