/** The help centre's pages and addresses, read and made without a browser. */
export { articleAddress, articleIdOf, categoryAddress, searchAddress, searchForm } from './asking/addresses';
export { parseArticle, type WantedArticle } from './reading/article/article';
export { parseCategory } from './reading/category/category';
export { parseListing } from './reading/listing/listing';
export { decodePage } from './reading/page/decode-page';
export * from './types';
