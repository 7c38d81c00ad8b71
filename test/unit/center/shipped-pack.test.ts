import { describe, expect, it } from 'vitest';
import { compilePacks } from '../../../scripts/packs';
import { loadPack } from '../../../utils/center/load-pack';
import { toReading } from '../../../utils/center/reading';
import { PageFacts } from '../../../utils/messaging/page-shapes';

/** The ten articles on the help centre's search page that the product began with, as that page writes their titles. */
const SEED_TITLES = [
  '리뷰 포인트는 무엇인가요?',
  '고객확인제도 (AML)가 무엇인가요?',
  '카카오톡 채널 변경은 어떻게 하나요 ?',
  '버튼노출 원격지원 서비스 완료 후 재심사를 진행해야 하나요?',
  '페널티 정책은 어떻게 되나요 ?',
  '반품 택배사 설정은 어떻게 하나요?',
  '포인트 등록은 어떻게 하나요?',
  '버튼노출 원격지원 완료 후 프로그램은 삭제해도 되나요?',
  '해외배송 및 구매대행 쇼핑몰은 톡체크아웃 서비스에 입점할 수 없나요?',
  '구매자가 교환에서 반품으로 변경을 원할 경우, 어떻게 처리해야 하나요?',
];

const { packs, problems } = compilePacks();
const shipped = packs.find(({ stamp }) => stamp.center === 'talkcheckout')!;
const { center, articles, deadlines } = shipped.pack;

describe('the shipped pack', () => {
  it('compiles with no problem', () => {
    expect(problems).toEqual([]);
  });

  it('reads back whole at run time', () => {
    expect(loadPack(JSON.parse(shipped.json))).toEqual({ pack: shipped.pack, skipped: [] });
  });

  it.each(SEED_TITLES)('has the article “%s”', (title) => {
    const solid = (text: string) => text.replace(/\s/g, '');
    expect(articles.map((article) => solid(article.title))).toContain(solid(title));
  });

  it('has every kind of deadline once, under the names that the product fixes', () => {
    expect(deadlines.map(({ kind }) => kind).sort()).toEqual(
      ['교환 처리 기한', '문의 답변 기한', '반품 처리 기한', '발송기한', '입금 기한', '취소 승인 기한'].sort(),
    );
  });

  it('adds only lengths that are published, all of them in calendar days', () => {
    const lengths = deadlines.map(({ id, due }) => [
      id,
      [...new Set(due.flatMap(({ plus }) => (plus ? [`${plus.value}${plus.unit} ${plus.status}`] : [])))],
    ]);
    expect(Object.fromEntries(lengths)).toEqual({
      dispatch: [],
      'return-decision': ['7일 확인'],
      'cancel-decision': ['6일 확인'],
      'exchange-decision': [],
      'inquiry-answer': ['5일 확인'],
      deposit: ['1일 확인'],
    });
  });

  it('knows the points of no case, and says which stages the sum of a week leads through', () => {
    expect(deadlines.flatMap(({ penalty }) => penalty?.points ?? [])).toEqual([]);
    expect(shipped.pack.penalty).toMatchObject({ window: { days: 7, status: '확인' }, waivers: [] });
    expect(shipped.pack.penalty?.stages.map(({ name, line }) => [name, line?.points, line?.status])).toEqual([
      ['주의', 10, '확인'],
      ['경고', 10, '추정'],
      ['이용제한', 10, '추정'],
    ]);
  });

  it('lists the host of every article’s source', () => {
    const listed = new Set(center.links.map((link) => new URL(link).origin));
    for (const { id, source } of articles) expect([...listed], id).toContain(new URL(source).origin);
  });

  it('has ids that a page may tell of: each has a letter, which no phone number has', () => {
    const { pages, words } = shipped.pack;
    const dates = Object.fromEntries(words.columns.map(({ id }) => [id, null]));
    for (const { id: state } of words.states) {
      const orders = [{ orderNumber: '2026112300001', state, dates }];
      const facts = { center: center.id, page: pages[0]?.id, reason: null, orders, rows: 1, unreadRows: 0 };
      expect(PageFacts.parse(facts)).toEqual(facts);
    }
    for (const { id } of pages) expect(id).toMatch(/[a-z]/);
  });

  it('has words for the screen of points whose ids a page may tell of, and no stage without a name', () => {
    const { penalty } = toReading(center.id, shipped.pack);
    const entries = penalty?.types.map(({ id: type }) => ({ day: '2026-11-20', points: 2, type })) ?? [];
    expect(entries.length).toBeGreaterThan(5);
    for (const { id: stage } of penalty?.stages ?? []) {
      const facts = { ...{ center: center.id, page: 'penalty', reason: null, orders: [], rows: 0, unreadRows: 0 } };
      const told = { ...facts, penalty: { entries, unread: 0, stage } };
      expect(PageFacts.parse(told)).toEqual(told);
    }
  });

  it('says that it is not official', () => {
    expect(center.unofficial).toContain('공식');
  });

  it('lives at narrow addresses: https, no wildcard host', () => {
    for (const { match } of center.hosts) expect(match).toMatch(/^https:\/\/[a-z0-9.-]+\/\*$/);
  });

  it('was checked on days that are not in the future of the pack’s version', () => {
    const warnings = compilePacks(undefined, center.version.replaceAll('.', '-')).warnings;
    expect(warnings.filter(({ message }) => message.includes('앞날'))).toEqual([]);
  });
});
