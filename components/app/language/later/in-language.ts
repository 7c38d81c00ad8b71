/**
 * Sentences of what is loaded later: a page or a view of its own. They come with it, in every language, so that the panel's
 * first load carries none of them.
 */
import { type Shape, t } from '../../language';

/** What to say now. Like `t` it is read when something is drawn. */
export const inLanguage = <T>(ko: T, en: Shape<T>): Shape<T> => (t.code === 'en' ? en : (ko as Shape<T>));
