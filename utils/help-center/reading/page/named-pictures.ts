/** Pictures that stand for a service: their description is its label. */
import { isService, type Services } from './label-text';
import { isText, type PageElement } from './page-tree';

/**
 * Puts the description of pictures in their place where it is a service's name and nothing else.
 *
 * @param element the part of the page in which they are replaced
 */
export function namePictures(element: PageElement, services: Services): void {
  const name = element.tag === 'img' ? (element.attributes.alt ?? '').trim() : '';
  if (name !== '' && isService(name, services)) {
    element.tag = 'span';
    element.children = [{ text: name, parent: element, at: element.at }];
    return;
  }
  for (const child of element.children) if (!isText(child)) namePictures(child, services);
}
