/** The help centre's pages and addresses, read and made without a browser. */
export { articleAddress, articleIdOf, categoryAddress, searchAddress } from './addresses';
export { parseArticle, type WantedArticle } from './article';
export { parseCategory } from './category';
export { decodePage } from './decode-page';
export { parseListing } from './listing';
export * from './types';
