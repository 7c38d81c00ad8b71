/** Sentences of made bodies, written for this bench; `{common}` is a frequent word, `{act}` one that 하다 follows, `{other}` another article's thing. */
export const SENTENCES = [
  '{topic}의 {aspect}{은/는} {group} 화면에서 {act}할 수 있습니다.',
  '[{feature} {common}]에서 {topic}{을/를} 고른 뒤 {aspect} 칸에 값을 넣고 저장합니다.',
  '{act}한 값은 저장한 때부터 적용되며, 이미 들어온 주문에는 적용되지 않습니다.',
  '{number}일 안에 {act}하지 않으면 처음 값으로 돌아갑니다.',
  '{aspect}{이/가} 보이지 않으면 {common} 조건과 날짜를 먼저 확인해 주세요.',
  '{other}{과/와} 함께 쓸 때는 {common} 순서에 따라 결과가 달라질 수 있습니다.',
  '한 번에 {number}개까지 {act}할 수 있고, 더 많으면 나누어 등록합니다.',
  '{word}{은/는} {common} 화면의 오른쪽 위에 있습니다.',
  '배송이 시작된 주문은 {act}할 수 없으니 미리 살펴보세요.',
  '{passing}{과/와} 관계가 있는 주문에는 {topic}{이/가} 쓰이지 않습니다.',
  '{common} 전에 {word}{을/를} 적어 두면 나중에 견주어 보기 쉽습니다.',
  '{other}에서 쓰던 값을 {act}하려면 목록에서 골라 가져옵니다.',
  '변경한 {common}{은/는} {number}분 뒤에 상품 화면에서 확인됩니다.',
  '{passing} 안내가 따로 필요하면 {common} 글을 먼저 읽어 주세요.',
  '설정을 마치면 {topic} 목록에 {common} 날짜가 표시됩니다.',
];
export const HEADINGS = [
  '{aspect} {common} 순서',
  '시작하기 전에',
  '{word}{을/를} 쓸 때',
  '{common}{이/가} 안 될 때',
  '알아 둘 점',
  '{topic} 예시',
];
