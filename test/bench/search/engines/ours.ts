/** Our own engine. Everything that the bench knows of it is in this file. */
import { buildSegment } from '../../../../utils/search/build-segment.ts';
import { search } from '../../../../utils/search/search.ts';
import { openIndex, type SearchIndex } from '../../../../utils/search/search-index.ts';
import type { Segment } from '../../../../utils/search/segment.ts';
import { type PackedSynonyms, packSynonyms } from '../../../../utils/search/synonyms.ts';
import type { Engine, Session } from '../peers/peer.ts';

export const ours: Engine = {
  ...{ name: 'ours', variant: 'tuned', bundle: { file: 'engines/ours.ts', name: 'ours' } },
  open: (synonyms) => session(packSynonyms(synonyms)),
};

interface Stored {
  segments: Segment[];
  synonyms: PackedSynonyms;
}

function session(synonyms: PackedSynonyms): Session {
  let stored: Stored = { segments: [], synonyms };
  let index: SearchIndex = openIndex([], [synonyms]);
  const open = (next: Stored) => {
    stored = next;
    index = openIndex(next.segments, [next.synonyms]);
  };
  return {
    build: (documents) => open({ segments: [buildSegment(documents)], synonyms }),
    stored: () => stored,
    load: (loaded) => open(loaded as Stored),
    find: (query, limit) => search(index, query, { limit }).results.map(({ key }) => key),
    // What has changed is kept in one small segment after the large one, and only that is written again.
    replace: (document) => open({ ...stored, segments: [...stored.segments.slice(0, 1), buildSegment([document])] }),
    rewritten: () => stored.segments.slice(1),
  };
}
