/** Particles that depend on the word before them. */
import { endsInConsonant, takeApart } from './hangul.ts';

export type Particle = '은/는' | '이/가' | '을/를' | '으로/로' | '과/와';

/** The word with the particle that goes with it. */
export function withParticle(word: string, particle: Particle): string {
  const [afterConsonant, afterVowel] = particle.split('/') as [string, string];
  const soft = particle === '으로/로' && takeApart(word.at(-1) ?? '')?.final === 'ㄹ';
  return word + (endsInConsonant(word) && !soft ? afterConsonant : afterVowel);
}

/** Fills `{은/는}` after names and `{name}` with values: '{topic}{은/는} 어디에 있나요?'. */
export function fill(template: string, values: Record<string, string>): string {
  return template.replace(/\{(\w+)\}(?:\{(은\/는|이\/가|을\/를|으로\/로|과\/와)\})?/g, (_, name, particle) => {
    const value = values[name as string] ?? '';
    return particle ? withParticle(value, particle as Particle) : value;
  });
}
