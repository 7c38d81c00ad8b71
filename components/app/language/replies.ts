/** Sentences of ready replies to the buyer. */
export const replies = {
  title: '구매자 안내 문구',
  /** On how many rows of the screen its state stands. */
  here: (count: number) => `이 화면에 ${count}건`,
  more: (count: number) => `다른 안내 문구 ${count}개`,
  lookAt: '답장 보기',
  lookAtOf: (title: string) => `답장 보기: ${title}`,
  order: '주문',
  noOrder: '주문을 고르지 않음',
  /** @param state as the centre calls it */
  orderOf: (numbers: string, state: string | null) => (state ? `${numbers} · ${state}` : numbers),
  notFor: '이 주문의 상태에 맞는 문구가 아니에요. 보내기 전에 확인해 주세요.',
  noOrders: '주문이 있는 화면을 열면 주문번호와 상태를 채워 드려요.',
  toFill: '직접 채울 칸',
  kept: '판매점 이름과 문의 전화는 이 브라우저에만 남겨 다음에도 채워요.',
  text: '보낼 글',
  copy: '복사',
} as const;
