import { welcome as english } from '../app/language/later/en/welcome';
import { inLanguage } from '../app/language/later/in-language';
import { welcome as korean } from '../app/language/later/welcome';

/** The sentences of the first-run page, as they are said now. */
export const words = () => inLanguage(korean, english);
