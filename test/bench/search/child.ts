/** One engine at one size, in a process of its own: another one's garbage would be in its heap and in its times. */
import { packDocuments } from '../../../scripts/pack-search.ts';
import { requirePacks } from '../../../scripts/packs.ts';
import { readLabelled } from '../../../scripts/search-quality.ts';
import { growCorpus } from './corpus.ts';
import { allEngines, label } from './engines.ts';
import { measure } from './measure.ts';
import { makeQueries } from './queries.ts';

const [name, size, file] = process.argv.slice(2) as [string, string, string];
const engine = allEngines().find((one) => label(one) === name);
if (!engine) throw new Error(`no engine ${name}`);
const { pack } = requirePacks()[0]!;
const { documents, made } = growCorpus(packDocuments(pack), Number(size));
// Questions that nothing answers have no place in a measure of places.
const given = readLabelled(file).filter(({ expect }) => expect.length > 0);
const queries = { given, made: makeQueries(made, documents) };
process.send?.(await measure({ engine, documents, synonyms: pack.synonyms, ...queries }));
process.disconnect?.();
