import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slipsIn } from '../../../utils/center/check/spelling';
import { compilePack } from '../../../utils/center/compile-pack';
import { broken, lineWith } from './small-pack';

/** Each wrong form in a sentence, with what is found in it; and right ones that look alike. */
const WRONG = [
  ['접수가 됬습니다', '됬'],
  ['그렇게 됀 건', '됀'],
  ['취소하면 안되요', '되요'],
  ['처리가 되서 그래요', '되서'],
  ['승인이 되야 합니다', '되야'],
  ['처리가 돼고 나면', '돼고'],
  ['자동으로 돼나요?', '돼나요'],
  ['취소가 않되요', '않되'],
  ['승인을 않했어요', '않했'],
  ['하지 안습니다', '하지 안습'],
  ['보이지 안아요', '보이지 안아'],
  ['몇일 걸려요?', '몇일'],
  ['제가 할께요', '할께요'],
  ['보내 드릴께요', '릴께요'],
  ['취소할려고 해요', '할려고'],
  ['등록하므로써', '하므로써'],
  ['웬지 늦어요', '웬지'],
  ['왠만하면', '왠'],
  ['어떻해 하죠', '어떻해'],
  ['어떡게 하죠', '어떡게'],
  ['금새 끝나요', '금새'],
  ['구지 안 해도', '구지'],
  ['오랫만에', '오랫만'],
  ['어짜피 늦어요', '어짜피'],
  ['제 역활이에요', '역활'],
  ['설레임', '설레임'],
  ['희안하게', '희안'],
  ['어의없네요', '어의없'],
  ['문안하게 끝', '문안하게'],
  ['승락을 받아', '승락'],
  ['메뉴 폐쇠', '폐쇠'],
  ['통털어', '통털어'],
  ['내일 뵈요', '뵈요'],
  ['갯수를 세요', '갯수'],
  ['댓가를', '댓가'],
  ['촛점', '촛점'],
  ['헛점', '헛점'],
  ['뒷쪽 버튼', '뒷쪽'],
  ['윗쪽 메뉴', '윗쪽'],
  ['아랫쪽 칸', '아랫쪽'],
  ['일일히 눌러', '일일히'],
  ['깨끗히', '깨끗히'],
  ['틈틈히', '틈틈히'],
  ['곰곰히', '곰곰히'],
  ['꼼꼼이', '꼼꼼이'],
  ['솔직이', '솔직이'],
  ['알림 메세지', '메세지'],
  ['컨텐츠', '컨텐츠'],
  ['빈칸이  둘', '이  둘'],
  ['되나요 ?', ' ?'],
  ['됩니다 .', ' .'],
  ['먼저 , 다음', ' ,'],
  ['끝났습니다..', '..'],
  ['반품( 편도)', '( '],
  ['반품(편도 )', ' )'],
  ['되나요？', '？'],
  ['３일', '３'],
  ['한　칸', '　'],
  ['반품t요청', '품t요'],
  ['안ㄴ녕', 'ㄴ'],
  ['감사해요ㅠ', 'ㅠ'],
  ['주문ㆍ배송', 'ㆍ'],
  ['안\u200b녕', '\u200b'],
  ['안\u00a0녕', '\u00a0'],
];

const RIGHT = [
  '접수됐습니다. 된 건은 될 때까지 됨',
  '되는지, 되고, 되면, 되며, 되니까, 되었어요, 돼요, 돼서, 돼야, 됐어요',
  '되요구하지 않음, 되돌릴 수 없습니다, 되도록 빨리, 되풀이',
  '많지는 않되 적지도 않되',
  '하지 않습니다, 안 합니다, 안 되나요?, 안 했어요, 않는다, 않았습니다, 않아요',
  '아이를 안았습니다. 편안하지 안하무인',
  '며칠 걸려요? 몇 월 며칠, 몇 번',
  '할게요, 드릴게요, 분들께요, 선생님께요, 함께요',
  '하려고, 알려고, 팔려고, 보내려고, 함으로써',
  '왠지 늦어요. 웬만하면, 웬일로, 왠지',
  '어떡해요, 어떻게, 어떡하죠',
  '금세 끝나요. 요금 새로 넣기, 입금새로고침',
  '굳이 안 해도, 복구지원, 창구지기',
  '오랜만에, 오랫동안, 어차피, 역할',
  '희한하게, 희안전, 어이없네요, 주문안하고, 무난하게',
  '승낙, 폐쇄, 통틀어, 봬요, 뵙겠습니다, 뵐게요',
  '개수, 횟수, 숫자, 대가, 댓글, 초점, 허점, 이점, 뒤쪽, 위쪽, 아래쪽, 뒷면, 윗면, 아랫사람, 툇간',
  '일일이, 깨끗이, 틈틈이, 곰곰이, 번번이, 일찍이, 꼼꼼히, 솔직히, 꾸준히, 가만히',
  '메시지, 콘텐츠, 액세서리',
  '톡체크아웃에서는 AML이 필요합니다. CJ대한통운, IC로 시작하면, QR코드, PC에서, API로',
  '120cm 미만, 10kg 이하, 3,300원, +1영업일, 3.4%, 3–5일, 23시 59분 59초',
  '1588-0011, imweb에서, 2026.11.23, 판매관리 > 반품관리, 주문/배송관리',
  '반품 배송비(편도), (추정), 교환 재발송(승인), 결제금액 − 수수료',
  '더 있어요… 정말요? 네! 「제목」 ‘말’ “글” 가·나·다 ~까지',
  '.com 주소가 아닌 것, 마침표... 셋, 가)와 나)',
  '여러 줄\n다음 줄',
];

it.each(WRONG)('“%s”: %s', (sentence, wrong) => {
  expect(slipsIn(sentence).map((slip) => slip.wrong)).toContain(wrong);
});

it.each(RIGHT)('“%s” is right', (sentence) => {
  expect(slipsIn(sentence)).toEqual([]);
});

describe('in a pack', () => {
  it.each([
    ['articles/return-late.md', '기다려 주세요.', '기다려 주시면 돼고요.\n\n곧 됬다고 알려 드립니다.', '됬'],
    ['articles/return-late.md', '기다려 주세요.', '| 가 | 나 |\n|---|---|\n| 갯수 | **몇** |', '갯수'],
    ['articles/return-late.md', '물건이 안 와요', '몇일째 안 와요', '몇일'],
    ['guides/carrier.yaml', '화면이 열립니다.', '화면이 금새 열립니다.', '금새'],
    ['guides/carrier.yaml', 'title: 저장하기', 'title: 꼼꼼이 저장하기', '꼼꼼이'],
    ['guides/carrier.yaml', 'purpose: 택배사를', 'purpose: 택배사를  다', '를  다'],
    ['tips.yaml', '편도 금액을', '갯수를', '갯수'],
    ['replies.yaml', '늦어져 죄송합니다.', '늦어졌습니다. 곧 갈께요.', '갈께요'],
    ['deadlines.yaml', 'consequence: 저절로', 'consequence: 저절로 됬고', '됬'],
    ['center.yaml', '공식 제품이 아닙니다.', '공식 제품이 아닙니다..', '..'],
  ])('%s: %s → %s', (file, from, to, piece) => {
    const files = broken(file, from, to);
    const told = compilePack(files).problems.map((problem) => `${problem.file}:${problem.line} ${problem.message}`);
    const at = `${file}:${lineWith(files, file, piece)} 맞춤법: ‘${piece}’`;
    expect(told.filter((line) => line.startsWith(at))).toHaveLength(1);
  });

  it.each([
    ['a search word, misspelt on purpose', 'articles/return-late.md', /^asks/m, 'words: [몇일]\nasks'],
    ['a title as the help centre has it', 'articles/return-late.md', '반품이 늦어요', '반품이 몇일 늦어요'],
    ['a name as the centre has it', 'pages.yaml', '지난 반품', '지난 반품 갯수'],
    [
      'words to look for on the screen',
      'guides/carrier.yaml',
      'page: returns\n',
      'page: returns\n    find: [{ kind: text, name: 갯수, near: 몇일 }]\n',
    ],
    ['what a tip stands beside', 'tips.yaml', '반품 배송비', '반품 갯수'],
    ['a full stop after bold text', 'articles/return-late.md', '기다려 주세요.', '**기다려 주세요**.'],
  ])('not %s', (_, file, from, to) => {
    expect(compilePack(broken(file, from, to)).problems).toEqual([]);
  });

  it('at its own entry, though only the next one has the word as it is written there', () => {
    const files = broken('tips.yaml', 'text: 물건을 살펴본 뒤에 누르세요.', 'text: "몇\\uC77C 뒤에 누르세요."');
    files['tips.yaml'] = files['tips.yaml']?.replace('편도 금액을', '몇일인지') ?? '';
    const lines = compilePack(files).problems.map(({ line }) => line);
    expect(lines).toEqual([1, lineWith(files, 'tips.yaml', '몇일')]);
  });

  it('a title of our own', () => {
    const files = broken('articles/return-late.md', '반품이 늦어요', '반품이 몇일 늦어요\ntitleStatus: 추정');
    expect(compilePack(files).problems).toEqual([
      { file: 'articles/return-late.md', line: 3, message: '맞춤법: ‘몇일’ → 며칠' },
    ]);
  });
});

it('is found wherever it stands, between any right sentences', () => {
  const right = fc.constantFrom(...RIGHT.slice(0, -2));
  fc.assert(
    fc.property(right, fc.constantFrom(...WRONG), right, (before, [sentence = '', wrong], after) => {
      expect(slipsIn(`${before} ${sentence} ${after}`).map((slip) => slip.wrong)).toContain(wrong);
    }),
  );
});
