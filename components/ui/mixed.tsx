import { t } from '../app/language';

/** Korean with what stands between its words. */
const KOREAN = /([가-힣](?:[^A-Za-z‘’\n]*[가-힣])?)/;

/** A text in which the centre's own words are told apart, for a screen reader to say each in its language. */
export function Mixed({ children }: { children: string }) {
  if (t.code === 'ko') return children;
  return children.split(KOREAN).map((piece, at) =>
    at % 2 === 1 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: nothing in a text moves
      <span key={at} lang="ko">
        {piece}
      </span>
    ) : (
      piece
    ),
  );
}
