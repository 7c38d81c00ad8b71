/** Where on a page which articles are linked. */
import type { HelpCenter } from '../../../center/help-center';
import { articleIdOf } from '../../asking/addresses';
import { idInAttributes } from './article-links';
import { isMenu } from './page-menus';
import { isText, type PageElement, type PageNode } from './page-tree';
import { isNoise, textOf } from './words';

interface ArticlePlace {
  at: number;
  id: string;
  element: PageElement;
}

/** All places of a page that lead to an article, in its order. */
export class ArticlePlaces {
  private readonly places: ArticlePlace[] = [];
  /** Whether articles are linked at all; else their numbers stand in other attributes, if anywhere. */
  readonly areLinks: boolean;

  constructor(root: PageElement, center?: HelpCenter) {
    this.collect(root, ({ attributes }) => (attributes.href ? articleIdOf(attributes.href, center) : null));
    this.areLinks = this.places.length > 0;
    if (!this.areLinks) this.collect(root, (element) => idInAttributes(element));
  }

  private collect(element: PageElement, idOf: (element: PageElement) => string | null) {
    // A menu's links are no rows'.
    if (isMenu(element)) return;
    const id = idOf(element);
    if (id) this.places.push({ at: element.at, id, element });
    for (const child of element.children) if (!isText(child)) this.collect(child, idOf);
  }

  private inside(node: PageNode): ArticlePlace[] {
    if (isText(node) || this.places.length === 0) return [];
    let [low, high] = [0, this.places.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.places[middle]?.at ?? 0) < node.at) low = middle + 1;
      else high = middle;
    }
    const found: ArticlePlace[] = [];
    for (let index = low; index < this.places.length; index++) {
      const place = this.places[index];
      if (!place || place.at > node.end) break;
      found.push(place);
    }
    return found;
  }

  /** Numbers of the articles that a part of the page leads to. */
  in(node: PageNode): Set<string> {
    return new Set(this.inside(node).map(({ id }) => id));
  }

  has(node: PageNode): boolean {
    return this.inside(node).length > 0;
  }

  /** The article that an element itself leads to. */
  at(element: PageElement): string | null {
    const [first] = this.inside(element);
    return this.areLinks && first?.element === element ? first.id : null;
  }

  /** Place of the first link in a part of the page. */
  firstIn(node: PageNode): number {
    return this.inside(node)[0]?.at ?? Number.POSITIVE_INFINITY;
  }

  /** The article that an element or something around it leads to. */
  around(node: PageNode): string | null {
    for (let at: PageElement | null = isText(node) ? node.parent : node; at; at = at.parent) {
      const [first] = this.inside(at);
      if (first?.element === at) return first.id;
      if (first && !this.areLinks) return null;
    }
    return null;
  }

  /**
   * The article that a row stands for.
   *
   * @param nodes the row
   * @param title what its title stands in
   * @returns the number that the title leads to; else of the links that say nothing of their own, else the only one
   */
  ofRow(nodes: PageNode[], title: PageElement | null): string | null {
    const all = nodes.flatMap((node) => this.inside(node));
    const only = (places: ArticlePlace[]) => {
      const [id, ...others] = new Set(places.map((place) => place.id));
      return id !== undefined && others.length === 0 ? id : null;
    };
    const isTitle = ({ element }: ArticlePlace) =>
      title !== null &&
      ((element.at <= title.at && title.at <= element.end) || (title.at <= element.at && element.at <= title.end));
    const titled = all.filter(isTitle);
    if (titled.length > 0) return this.areLinks ? (only(titled) ?? titled.at(-1)?.id ?? null) : only(titled);
    const covers = all.filter(({ element }) => isNoise(textOf(element)));
    return only(all) ?? only(covers);
  }
}
