import type { CenterReading, PenaltyFacts } from '../../../utils/page/facts';
import { readPenalty } from '../../../utils/page/penalty';
import { atOnce, READING, TODAY } from './reading';

/** The screen of an invented centre that shows a shop's points. */
export const PENALTY: CenterReading = {
  ...READING,
  pages: [...READING.pages, { id: 'points', titles: ['벌점 현황'], paths: [] }],
  penalty: {
    page: 'points',
    columns: [
      { id: 'given', texts: ['부과일', '부과일자'] },
      { id: 'happened', texts: ['발생일'] },
      { id: 'points', texts: ['점수', '부과점수'] },
      { id: 'type', texts: ['유형', '위반 사유'] },
      { id: 'state', texts: ['부과상태', '상태'] },
      { id: 'shop', texts: ['가게명'] },
    ],
    labels: [
      { id: 'sum', texts: ['최근 7일 합계', '최근 7일 벌점 점수'] },
      { id: 'stage', texts: ['현재 단계'] },
    ],
    types: [
      { id: 'late', texts: ['발송지연', '늦은 발송'] },
      { id: 'sold-out', texts: ['품절취소'] },
    ],
    states: [
      { id: 'counts', texts: ['부과', '부과완료'] },
      { id: 'none', texts: ['미부과', '취소됨'] },
    ],
    stages: [
      { id: 'none', texts: ['정상', '없음'] },
      { id: 'notice', texts: ['주의'] },
      { id: 'warning', texts: ['경고'] },
    ],
    others: ['예시', '다른 가게', '부과 기준'],
  },
};

/** What a screen shows, as seen on 2026-11-23. */
export function pointsOn(html: string): PenaltyFacts | undefined {
  document.body.innerHTML = html;
  return atOnce(readPenalty(document, PENALTY, TODAY));
}

/** A table of entries. */
export const table = (head: string[], ...rows: string[][]) =>
  `<table><thead><tr>${head.map((text) => `<th>${text}</th>`).join('')}</tr></thead>
   <tbody>${rows.map((row) => `<tr>${row.map((text) => `<td>${text}</td>`).join('')}</tr>`).join('')}</tbody></table>`;
