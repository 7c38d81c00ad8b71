/** The shipped guides: whole, honest about what nobody has published, and with no number that their articles don't have. */
import { describe, expect, it } from 'vitest';
import { compilePacks } from '../../../scripts/packs';
import { blockText } from '../../../utils/center/block-text';
import { longestPath } from '../../../utils/center/check/paths';
import { MAX_STEPS } from '../../../utils/center/schema';
import LISTED from './articles.json';
import { numbersIn } from './numbers-in';

const { guides, articles } = compilePacks().packs.find(({ stamp }) => stamp.center === 'talkcheckout')!.pack;

const TITLES = {
  'carrier-contract': '계약 택배사 등록',
  'return-carrier': '반품 택배사 설정',
  'designated-pickup': '지정택배로 수거',
  'return-process': '반품 처리',
  'exchange-process': '교환 처리',
  'exchange-to-return-switch': '교환을 반품으로 전환',
  'delay-notice': '발송지연 안내 등록',
  'penalty-check': '페널티 확인과 예방',
  'button-rereview': '재심사 요청',
  'aml-register': '고객확인정보 등록',
  'kakao-channel-change': '카카오톡 채널 변경',
  'point-register': '포인트 등록',
  'settlement-check': '정산 확인',
};

it('are the thirteen', () => {
  const sorted = (entries: [string, string][]) => Object.fromEntries(entries.sort());
  expect(sorted(guides.map(({ id, title }) => [id, title]))).toEqual(sorted(Object.entries(TITLES)));
});

describe.each(guides)('$title', ({ id, steps, failures, needs, unknown, articles: read }) => {
  it(`takes at most ${MAX_STEPS} steps whatever is chosen`, () => {
    expect(longestPath(steps).length).toBeLessThanOrEqual(MAX_STEPS);
  });

  it('says what is needed, what goes wrong, what is unknown and where to read on', () => {
    for (const list of [needs, failures, unknown, read]) expect(list.length).toBeGreaterThan(0);
  });

  it('says where nobody has published the way', () => {
    for (const step of steps.filter(({ status }) => status === '미확인')) {
      const body = blockText(step.body);
      expect(body, step.id).toMatch(/공개된 글에 없습니다/);
      expect(JSON.stringify(step.body), step.id).toContain('"link":"https://cs.kakao.com/');
    }
  });

  it('says so where it was read about another centre’s screen', () => {
    for (const step of steps.filter(({ status }) => status === '확인(2차)')) {
      expect(blockText(step.body), step.id).toMatch(/네이버 판매자|다른 쇼핑몰 솔루션/);
    }
  });

  it('leaves a choice to the seller', () => {
    for (const { done } of steps.filter(({ choices }) => choices.length > 0)) expect(done).toEqual([{ seller: true }]);
  });

  it('has each option lead somewhere of its own, say what it means, or be one of no further matter', () => {
    const asked = steps.flatMap(({ only }) => only);
    for (const step of steps.filter(({ choices }) => choices.length > 0)) {
      const leads = step.choices.filter(
        ({ id: option, note, guide }) =>
          note || guide || asked.some((only) => only.step === step.id && only.is.includes(option)),
      );
      expect(step.choices.length - leads.length, step.id).toBeLessThanOrEqual(1);
    }
  });

  it('has only numbers of its articles', () => {
    const facts = LISTED.filter((article) => read.includes(article.id)).flatMap((article) => article.facts);
    const texts = articles.filter((article) => read.includes(article.id)).map(({ body }) => blockText(body));
    const known = numbersIn([...facts, ...texts].join('\n'));
    const said = [
      ...needs.map(({ text }) => text),
      ...steps.flatMap(({ body, warning, choices, copy }) => [
        ...[blockText(body), warning ?? ''],
        ...[...choices, ...copy].flatMap(({ text, ...more }) => [text, 'note' in more ? (more.note ?? '') : '']),
      ]),
      ...failures.flatMap(({ symptom, remedy }) => [symptom, remedy]),
    ];
    expect(
      numbersIn(said.join('\n')).filter((number) => !known.includes(number)),
      id,
    ).toEqual([]);
  });

  it('helps nobody to dodge a rule', () => {
    const all = JSON.stringify([steps, failures, needs]);
    expect(all).not.toMatch(/다른 (?:취소 )?사유(?:로|를 고르)|송장(?:을| 번호를)? (?:먼저|미리)/);
  });
});

it('those that say where they go on are all reached', () => {
  const further = guides.flatMap(({ steps }) => steps.flatMap(({ choices }) => choices.map(({ guide }) => guide)));
  expect([...new Set(further)].filter(Boolean).sort()).toEqual([
    'carrier-contract',
    'delay-notice',
    'designated-pickup',
    'exchange-process',
    'exchange-to-return-switch',
    'return-carrier',
    'return-process',
  ]);
});
