/** One engine at one size, in a process of its own: another one's garbage would be in its heap and in its times. */
import { growCorpus } from './corpus.ts';
import { allEngines, label } from './engines.ts';
import { measure } from './measure.ts';
import { packDocuments, packSynonyms } from './pack-documents.ts';
import { askTitles, makeQueries, readQueries } from './queries.ts';

const [name, size, file] = process.argv.slice(2) as [string, string, string?];
const engine = allEngines().find((one) => label(one) === name);
if (!engine) throw new Error(`no engine ${name}`);
const pack = packDocuments();
const { documents, made } = growCorpus(pack, Number(size));
// Questions that nothing answers have no place in a measure of places.
const given = (file ? readQueries(file) : askTitles(pack)).filter(({ expect }) => expect.length > 0);
const queries = { given, made: makeQueries(made, documents) };
process.send?.(await measure({ engine, documents, synonyms: packSynonyms(), ...queries }));
process.disconnect?.();
