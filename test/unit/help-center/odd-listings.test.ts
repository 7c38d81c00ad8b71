import { describe, expect, it } from 'vitest';
/** Listings that were thought up against the reader once it could read all others. */
import { parseListing } from '../../../utils/help-center';
import { CENTER, OTHER_SERVICE } from './example-center';

const OWN = '톡체크아웃 관리자센터';
const R = [
  [
    '1073200001',
    OWN,
    ['판매관리', '반품관리'],
    '반품 택배사 설정은 어떻게 하나요?',
    '반품 계약된 택배사를 통해 수거를 진행합니다.',
  ],
  ['1073205777', OTHER_SERVICE, ['정산'], '정산은 언제 되나요?', '예약 이용일 다음 날 반품 없이.'],
  ['1073200002', OWN, ['통계'], '통계 화면 안내', '매일 아침 화면이 새로워집니다.'],
  ['1073200003', OWN, ['판매관리', '교환관리'], '교환 반품은 어떻게 하나요?', '교환에서 처리합니다'],
] as const;
const h = (b: string) =>
  `<!doctype html><html><head><title>검색</title></head><body><header><a href="/">홈</a></header><h1>검색 결과 총 97건</h1>${b}<footer>회사</footer></body></html>`;
const each = (
  f: (id: string, s: string, c: readonly string[], t: string, x: string, i: number) => string,
  rows: readonly (typeof R)[number][] = R,
) => rows.map((r, i) => f(r[0], r[1], r[2], r[3], r[4], i)).join('');
const bl = (s: string, c: readonly string[]) => [s, ...c].map((n) => `[${n}]`).join('');
const A = (id: string, t: string) => `<a href="/helps_html/${id}">${t}</a>`;
type Rows = readonly (typeof R)[number][];
const cases: Record<string, [string, Rows?]> = {
  'plain other names, spans': [
    h(
      `<ul>${each((id, s, c, t, x) => `<li><div class="path"><span>${s}</span><span>${c.join('</span><span>')}</span></div>${A(id, t)}<p>${x}</p></li>`)}</ul>`,
    ),
  ],
  'plain flat spans': [
    h(
      `<ul>${each((id, s, c, t, x) => `<li><a href="/helps_html/${id}"><span>${s}</span><span>${c.join(' &gt; ')}</span><strong>${t}</strong><span>${x}</span></a></li>`)}</ul>`,
    ),
  ],
  'service badge then category after title': [
    h(
      `<ul>${each((id, s, c, t, x) => `<li><em class="badge">${s}</em>${A(id, t)}<span class="cat">${c.join(' &gt; ')}</span><p>${x}</p></li>`)}</ul>`,
    ),
  ],
  'label middot': [
    h(`<ul>${each((id, s, c, t, x) => `<li><small>${[s, ...c].join(' · ')}</small>${A(id, t)}<p>${x}</p></li>`)}</ul>`),
  ],
  'label slash': [
    h(`<ul>${each((id, s, c, t, x) => `<li><small>${[s, ...c].join(' / ')}</small>${A(id, t)}<p>${x}</p></li>`)}</ul>`),
  ],
  'brackets apart': [
    h(
      `<ul>${each((id, s, c, t, x) => `<li><div>${[s, ...c].map((n) => `<i>[</i><b>${n}</b><i>]</i>`).join('')}</div>${A(id, t)}<p>${x}</p></li>`)}</ul>`,
    ),
  ],
  'link absolute old form': [
    h(
      `<ul>${each((id, s, c, t, x) => `<li><span>${bl(s, c)}</span><a href="https://cs.kakao.com/helps?service=174&locale=ko&articleId=${id}&category=1">${t}</a><p>${x}</p></li>`)}</ul>`,
    ),
  ],
  'related link in excerpt': [
    h(
      `<ul>${each((id, s, c, t, x) => `<li><span>${bl(s, c)}</span><h3>${A(id, t)}</h3><p>${x} ${A('1073299999', '관련 글')}</p></li>`)}</ul>`,
    ),
  ],
  'one row only': [
    h(
      `<div class="res"><div class="r"><div class="h">${bl(OWN, ['통계'])} </div><div class="b">${A('1073200002', '통계 화면 안내')}</div><div class="x">매일 아침 화면이 새로워집니다.</div></div></div><div class="paging"><a href="?page=1">1</a></div>`,
    ),
    [R[2]],
  ],
  'one own among plain others': [
    h(
      `<ul>${each((id, s, c, t, x) => `<li><span class="s">${s}</span><span class="c">${c.join(' &gt; ')}</span>${A(id, t)}<p>${x}</p></li>`, [R[1], R[2]])}</ul>`,
    ),
    [R[1], R[2]],
  ],
  'ads with links': [
    h(
      `<ul>${each((id, s, c, t, x, i) => `<li>${bl(s, c)}${A(id, t)}<p>${x}</p></li>${i === 1 ? '<li class="ad"><a href="https://ad.example">광고입니다</a><p>지금 가입</p></li>' : ''}`)}</ul>`,
    ),
  ],
  'recommended articles unlabelled': [
    h(
      `<section class="rec"><h2>추천</h2><ul><li>${A('1073288888', '추천 글')}<p>추천 요약</p></li></ul></section><ul>${each((id, s, c, t, x) => `<li>${bl(s, c)}${A(id, t)}<p>${x}</p></li>`)}</ul>`,
    ),
  ],
  'unlabelled in the list': [
    h(
      `<ul><li>${A('1073288888', '추천 글')}<p>추천 요약</p></li>${each((id, s, c, t, x) => `<li>${bl(s, c)}${A(id, t)}<p>${x}</p></li>`)}</ul>`,
    ),
  ],
  'two columns meta': [
    h(
      `<table>${each(
        (id, s, c, t, x, i) =>
          `<tr><td>${97 - i}</td><td>${s}</td><td>${c.join(' &gt; ')}</td><td>${A(id, t)}<div>${x}</div></td><td>2024-01-02</td><td>1,203</td></tr>`,
        R.filter((r) => r[1] === OWN),
      )}</table>`,
    ),
    R.filter((r) => r[1] === OWN),
  ],
  'button rows': [
    h(
      `<div role="list">${each((id, s, c, t, x) => `<button type="button" data-id="${id}"><span class="a">${bl(s, c)}</span><span class="b">${t}</span><span class="c">${x}</span></button>`)}</div>`,
    ),
  ],
  'label attributes noise': [
    h(
      `<ul>${each((id, s, c, t, x) => `<li title="${t}" data-x="[가][나]"><div>${bl(s, c)}</div><div>${A(id, `Q. ${t}`)}</div><div>A. ${x}</div></li>`)}</ul>`,
    ),
  ],
  'excerpt several p': [
    h(
      `<ul>${each((id, s, c, t, x) => `<li><div>${bl(s, c)}</div><h3>${A(id, t)}</h3><div class="x"><p>${x.slice(0, 8)}</p><p>${x.slice(8)}</p></div></li>`)}</ul>`,
    ),
  ],
  'title in hidden and shown': [
    h(
      `<ul>${each((id, s, c, t, x) => `<li><div>${bl(s, c)}</div><a href="/helps_html/${id}" aria-label="${t}"><span aria-hidden="true">▶</span>${t}</a><div class="x">${x}</div></li>`)}</ul>`,
    ),
  ],
  'no excerpts': [h(`<ul>${each((id, s, c, t) => `<li>${bl(s, c)} ${A(id, t)}</li>`)}</ul>`)],
  'excerpt before label': [
    h(
      `<ul>${each((id, s, c, t, x) => `<li>${A(id, `<b>${t}</b>`)}<p>${x}</p><p class="p">${bl(s, c)}</p><div class="btns"><a href="/share">공유</a></div></li>`)}</ul>`,
    ),
  ],
  'nested list in row': [
    h(
      `<ul>${each((id, s, c, t, x) => `<li><ul><li>${bl(s, c)}</li><li>${A(id, t)}</li><li>${x}</li></ul></li>`)}</ul>`,
    ),
  ],
  'full-width brackets': [
    h(
      `<ul>${each((id, s, c, t, x) => `<li>${bl(s, c).replaceAll('[', '［').replaceAll(']', '］')} ${A(id, t)}<p>${x}</p></li>`)}</ul>`,
    ),
  ],
  'dl groups label dd': [
    h(`<div>${each((id, s, c, t, x) => `<dl><dt>${A(id, t)}</dt><dd>${bl(s, c)}</dd><dd>${x}</dd></dl>`)}</div>`),
  ],
  'alternating divs': [
    h(
      `<div>${each((id, s, c, t, x) => `<div class="q"><span>${bl(s, c)}</span>${A(id, t)}</div><div class="a">${x}</div>`)}</div>`,
    ),
  ],
};
const flat = (t: string) => t.replace(/\s+/g, '').replace(/^(Q|A)\./, '');
it.each(Object.entries(cases))('%s', (name, [html, rows = R]) => {
  const read = parseListing(html, CENTER);
  if (!read.ok) throw new Error(read.error.code);
  const found = read.value.rows.map(({ id, category, title, excerpt }) => [id, category, flat(title), flat(excerpt)]);
  const ours = rows.filter(([, service]) => service === OWN);
  expect(found).toEqual(
    ours.map(([id, , category, title, text]) => [
      id,
      category,
      flat(title),
      name === 'no excerpts' ? '' : flat(text + (name.startsWith('related') ? '관련 글' : '')),
    ]),
  );
  expect(read.value).toMatchObject({ total: 97, elsewhere: rows.length - ours.length });
});

/** Titles and excerpts of rows whose titles are written by a rule. */
const readOf = (write: (title: string, row: number) => string, text = (x: string) => x) => {
  const rows = each(
    (id, s, c, t, x, row) => `<li><span>${bl(s, c)}</span>${A(id, write(t, row))}<p>${text(x)}</p></li>`,
  );
  const read = parseListing(h(`<ul>${rows}</ul>`), CENTER);
  if (!read.ok) throw new Error(read.error.code);
  return read.value.rows.map(({ title, excerpt }) => [title, excerpt]);
};
const OURS = R.filter(([, service]) => service === OWN).map(([, , , title, text]) => [title, text]);

describe('badges beside a title are no part of it', () => {
  const BADGES: Record<string, (title: string) => string> = {
    'a new one': (t) => `${t}<span class="ico_new">NEW</span>`,
    'a new one, by a letter': (t) => `${t} <span class="ico">N</span>`,
    'the sign of a question': (t) => `<i>Q</i>${t}`,
    'the sign of a question as text': (t) => `Q. ${t}`,
    'the best': (t) => `<em>BEST</em>${t}`,
    hot: (t) => `<span class="badge">HOT</span>${t}`,
    'brought up to date': (t) => `${t}<span class="badge">업데이트</span>`,
    'to be read': (t) => `<span class="label">필독</span> ${t}`,
    'several, on both sides': (t) =>
      `<span class="label">필독</span><span class="label">NEW</span>${t}<span class="hot">HOT</span>`,
    'a hint for those who hear': (t) => `${t}<span class="ir">새 창 열림</span>`,
    'a hint without a class': (t) => `${t}<span>새 창 열림</span>`,
    'in the title’s own element': (t) => `<strong class="tit">${t}<span class="ico_new">NEW</span></strong>`,
    'a field of its own': (t) => `<span class="tit">${t}</span><span class="ico_new">NEW</span>`,
    'a field of its own before it': (t) => `<span class="ico_new">HOT</span><span class="tit">${t}</span>`,
  };
  it('one that many have, with a blank', () => {
    expect(readOf((title, row) => (row > 0 ? `<b>BEST</b> ${title}` : title))).toEqual(OURS);
  });
  it.each(Object.entries(BADGES))('%s, in all rows', (_name, write) => expect(readOf(write)).toEqual(OURS));
  const inOne = Object.entries(BADGES).filter(([name]) => name !== 'the best');
  it.each(inOne)('%s, in one row', (_name, write) => {
    expect(readOf((title, row) => (row === 2 ? write(title) : title))).toEqual(OURS);
  });
});

describe('a searched word that is marked in a title stays', () => {
  it.each([
    '<em>필독</em> 안내',
    '<mark>추천</mark> 상품',
    '<span class="hit">추천</span> 상품',
    '상품 <strong>추천</strong>',
    '<em>교환</em>',
    '<em>필독</em>안내',
    '<em class="w">추천</em> 상품',
    '<span class="label">[필독]</span> 안내',
    '<i>Q</i>&amp;A 안내',
    '<span>추천</span> <span>상품</span> <span>안내</span>',
    '<mark>NEW</mark>상품',
    '<span class="color_red">인기</span> 상품',
  ])('%s', (marked) => {
    const shown = marked.replace(/<[^>]*>/g, '').replace('&amp;', '&');
    expect(readOf((title, row) => (row === 2 ? marked : title))[1]?.[0]).toBe(shown);
  });
  it('at the start of all titles, and in the texts, too', () => {
    expect(
      readOf(
        (title) => `<em class="w">추천</em> ${title}`,
        (x) => `이 <em class="w">추천</em> ${x}`,
      ),
    ).toEqual(OURS.map(([title, text]) => [`추천 ${title}`, `이 추천 ${text}`]));
  });
});

describe('the sign of an answer is no part of an excerpt', () => {
  it.each(['<span>A.</span>', '<span class="a">A</span> ', '<em>A.</em> '])('%s', (sign) => {
    expect(
      readOf(
        (title) => title,
        (x) => sign + x,
      ),
    ).toEqual(OURS);
  });
  it('as text, where the title has the sign of a question', () => {
    expect(
      readOf(
        (title) => `Q. ${title}`,
        (x) => `A. ${x}`,
      ),
    ).toEqual(OURS);
  });
  it('a part that the text itself calls A stays', () => {
    expect(
      readOf(
        (title) => title,
        (x) => `A. ${x} B. 없음`,
      ),
    ).toEqual(OURS.map(([t, x]) => [t, `A. ${x} B. 없음`]));
  });
});

describe('pages that have no results to tell of', () => {
  const codeOf = (page: string) => {
    const read = parseListing(page, CENTER);
    return read.ok ? read.value.rows.length : read.error.code;
  };
  const page = (body: string) => `<html><head><title>검색</title></head><body>${body}</body></html>`;
  it('a search that failed says nothing of how many there are', () => {
    const failed = '<p>일시적인 오류로 검색 결과를 불러오지 못했습니다.</p>';
    expect(codeOf(page(`<h3>도움말 검색 결과 (총 0건)</h3>${failed}`))).toBe('not-help');
  });
  it('one that found nothing does, whatever a script might show', () => {
    const none = '<p>검색 결과가 없습니다.</p><p>다른 검색어로 다시 시도해 주세요.</p>';
    const hidden = '<div style="display:none"><p>오류로 결과를 불러오지 못했습니다.</p></div>';
    expect(codeOf(page(`<h3>도움말 검색 결과 (총 0건)</h3>${none}${hidden}`))).toBe(0);
  });
  it.each(['{"code":500,"message":"검색 결과 총 0건"}', ' [ {"message":"총 0건"}]'])(
    'a program’s answer %s',
    (data) => {
      expect(codeOf(data)).toBe('not-help');
    },
  );
  it('labelled notices', () => {
    const notice = (n: number) =>
      `<li><a href="/notices/${n}"><b>[${OWN}][공지]</b> <strong>점검 ${n}</strong></a></li>`;
    const list = `<ul>${[11, 12, 13].map(notice).join('')}</ul>`;
    expect(codeOf(page(list))).toBe('not-help');
    expect(codeOf(page(`<h3>총 3건</h3>${list}`))).toBe(0);
    expect(codeOf(page(`<h3>도움말 검색 결과 (총 3건)</h3>${list}`))).toBe(3);
  });
});
