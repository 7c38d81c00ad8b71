/** The help centre's pages and addresses, read and made without a browser. */
export { articleAddress, articleIdOf, categoryAddress, searchAddress } from './asking/addresses';
export { parseArticle, type WantedArticle } from './reading/article';
export { parseCategory } from './reading/category';
export { decodePage } from './reading/decode-page';
export { parseListing } from './reading/listing';
export * from './types';
