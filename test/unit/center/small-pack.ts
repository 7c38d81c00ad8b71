import { compilePack, type PackFiles, type PackProblem } from '../../../utils/center/compile-pack';

const BASIS = 'source: https://help.example.com/1\nchecked: "2026-11-23"\nstatus: 확인';
const indent = (text: string) => text.replaceAll('\n', '\n  ');

/** An invented centre in which nothing is wrong; each test breaks one thing in it. */
export const SMALL: PackFiles = {
  'center.yaml': `id: market
name: 연습 장터
version: "1"
unofficial: 공식 제품이 아닙니다.
hosts:
  - match: https://seller.example.com/*
    ${BASIS.replaceAll('\n', '\n    ')}
helpCenter:
  name: 고객센터
  origin: https://help.example.com
  home: https://help.example.com/helps?service=7
  service: { id: "7", name: 연습 장터 관리자센터 }
  forms: { search: "/search?query={query}&page={page}", category: "/helps?category={category}", article: "/helps_html/{id}" }
  articleLinks: ["/helps_html/{id}"]
  sorts: { relevance: "", newest: date, views: hits }
  pageSize: 10
  categories: [{ name: 반품, children: [{ name: 반품비 }] }, { name: 교환 }]
  ${indent(BASIS)}
links:
  - https://help.example.com
`,
  'words.yaml': `columns:
  collected-at:
    name: 수거완료일
    also: [수거 마친 날]
  dispatch-due:
    name: 발송기한
states:
  return-done:
    name: 반품완료
buttons:
  approve:
    name: 승인
    also: [반품 승인]
`,
  'tips.yaml': `- id: approve-late
  pages: [returns]
  beside: { kind: button, name: 승인 }
  text: 물건을 살펴본 뒤에 누르세요.
  article: return-late
  guide: carrier
  ${indent(BASIS)}
- id: fee-field
  beside: { kind: field, name: 반품비, also: [반품 배송비] }
  text: 편도 금액을 넣습니다.
  ${indent(BASIS)}
`,
  'replies.yaml': `- id: return-received
  title: 반품 접수 안내
  when: 반품 요청을 받았을 때
  pages: [returns]
  states: [return-done]
  text: |
    주문번호 {주문번호}의 반품을 접수했습니다.
    문의는 {문의 전화}로 주세요.
  articles: [return-fee]
  ${indent(BASIS)}
- id: return-slow
  title: 반품 지연 안내
  when: 처리가 늦어질 때
  text: 확인이 늦어져 죄송합니다.
  ${indent(BASIS)}
`,
  'pages.yaml': `- id: returns
  name: 반품관리
  menu: [판매관리, 반품관리]
  articles: [return-fee]
  guides: [carrier]
  ${indent(BASIS)}
- id: returns-archive
  name: 지난 반품
  menu: [판매관리, 지난 반품]
  ${indent(BASIS)}
`,
  'deadlines.yaml': `- id: return-decision
  kind: 반품 처리 기한
  pages: [returns]
  due:
    - column: collected-at
      plus:
        value: 7
        unit: 일
        source: https://help.example.com/2
        checked: "2026-11-23"
        status: 확인
  closed: [return-done]
  consequence: 저절로 환불됩니다.
  advice: 물건을 살펴보세요.
  articles: [return-fee]
  ${indent(BASIS)}
`,
  'penalty.yaml': `window:
  days: 7
  ${indent(BASIS)}
stages:
  - id: notice
    name: 주의
    line:
      points: 10
      ${BASIS.replaceAll('\n', '\n      ')}
    effects: []
    ${BASIS.replaceAll('\n', '\n    ')}
waivers:
  - id: chuseok
    name: 추석 배송 휴무
    from: "2026-09-23"
    to: "2026-09-28"
    rules: [return-decision]
    except: [품절취소]
    ${BASIS.replaceAll('\n', '\n    ')}
${BASIS}
`,
  'guides/carrier.yaml': `id: carrier
title: 반품 택배사 설정
version: 1
category: [설정]
purpose: 택배사를 정합니다.
minutes: 5
steps:
  - id: open
    title: 화면 열기
    body: |
      메뉴에서 **설정**을 엽니다.

      화면이 열립니다.
    page: returns
    done: [{ page: returns }]
    ${BASIS.replaceAll('\n', '\n    ')}
  - id: save
    title: 저장하기
    body: 저장합니다.
    done: [{ seller: true }]
    ${BASIS.replaceAll('\n', '\n    ')}
articles: [return-fee]
`,
  'articles/return-fee.md': `---
id: return-fee
title: 반품비는 얼마인가요?
category: [반품]
${BASIS}
asks: [돌려보낼 때 돈이 드나요?, 택배비는 누가 내요?, 왕복 값을 받나요?, 받은 돈에서 빠지나요?, 더 내야 하나요?]
related: [return-late]
guides: [carrier]
---

반품비는 **편도**입니다. [도움말](https://help.example.com/1)
`,
  'articles/return-late.md': `---
id: return-late
title: 반품이 늦어요
category: [반품]
${BASIS}
asks: [물건이 안 와요, 회수가 밀렸어요, 언제 도착하나요?, 기사가 안 왔대요, 며칠째 그대로예요]
---

기다려 주세요.
`,
};

/** The small pack with a piece of one file written differently. */
export function broken(file: string, from: string | RegExp, to: string): PackFiles {
  const text = SMALL[file] ?? '';
  const changed = text.replace(from, to);
  if (changed === text) throw new Error(`${file} has no ${from}`);
  return { ...SMALL, [file]: changed };
}

/** The one line (from 1) of a file that holds a piece of text. */
export function lineWith(files: PackFiles, file: string, piece: string): number {
  const lines = (files[file] ?? '').split('\n');
  const at = lines.findIndex((line) => line.includes(piece));
  if (at < 0) throw new Error(`${file} has no ${piece}`);
  return at + 1;
}

/** What an author is told, as `file:line`, without repeats. */
export function places(problems: PackProblem[]): string[] {
  return [...new Set(problems.map(({ file, line }) => `${file}:${line}`))];
}

/** Ids of what a pack made of the files holds, list by list. */
export function idsIn(files: PackFiles) {
  const { pack } = compilePack(files);
  const ids = (entries: { id: string }[] = []) => entries.map(({ id }) => id);
  return {
    pages: ids(pack?.pages),
    deadlines: ids(pack?.deadlines),
    guides: ids(pack?.guides),
    articles: ids(pack?.articles),
    tips: ids(pack?.tips),
    replies: ids(pack?.replies),
  };
}
