/** What one version has to say of itself. */
interface VersionNews {
  version: string;
  says: readonly string[];
}

/** More than this nobody reads at once; the newest are said first. */
const MOST = 3;

/**
 * What is new to a seller.
 * @param versions the newest first
 * @param from the version whose news they know
 * @param to the version that they have now
 */
export function newsSince(versions: readonly VersionNews[], from: string, to: string): string[] {
  const isNew = ({ version }: VersionNews) => compare(version, from) > 0 && compare(version, to) <= 0;
  return versions
    .filter(isNew)
    .flatMap(({ says }) => says)
    .slice(0, MOST);
}

/** Versions by their numbers: 0.10.0 comes after 0.9.0. */
function compare(a: string, b: string): number {
  const [one, other] = [a, b].map((version) => version.split('.').map(Number));
  for (let at = 0; at < 4; at++) {
    const difference = (one?.[at] ?? 0) - (other?.[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
