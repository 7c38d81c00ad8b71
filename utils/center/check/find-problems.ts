/** Every check of a whole pack, which no single schema can see. Build time only: the run-time loader must stay light. */
import type { Pack } from '../schema.ts';
import { poorAsks, unknownCategories } from './articles.ts';
import { duplicates } from './duplicates.ts';
import type { Finding } from './finding.ts';
import { brokenGuides } from './guides.ts';
import { linksElsewhere } from './links.ts';
import { unprovenNumbers } from './numbers.ts';
import { danglingIds } from './references.ts';
import { actionsLikeStates, brokenFields, crowdedPlaces } from './screen-helps.ts';
import { misspellings } from './spelling.ts';
import { poorSynonyms } from './synonyms.ts';

/** Finds what an author has to mend before a pack can be shipped. */
export function findProblems(pack: Pack): Finding[] {
  return [
    ...duplicates(pack),
    ...danglingIds(pack),
    ...linksElsewhere(pack),
    ...unprovenNumbers(pack),
    ...unknownCategories(pack),
    ...poorAsks(pack),
    ...brokenGuides(pack),
    ...crowdedPlaces(pack),
    ...actionsLikeStates(pack),
    ...brokenFields(pack),
    ...misspellings(pack),
    ...poorSynonyms(pack),
  ];
}
