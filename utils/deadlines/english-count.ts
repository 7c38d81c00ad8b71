/** Made when it is first needed, as most workers of the background never do. */
let rules: Intl.PluralRules | undefined;

/** `1 order`, `3,200 orders`. */
export function countOf(count: number, one: string, many = `${one}s`): string {
  rules ??= new Intl.PluralRules('en');
  return `${count.toLocaleString('en')} ${rules.select(count) === 'one' ? one : many}`;
}
