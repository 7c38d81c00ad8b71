/** 카카오톡 채널 that the practice seller has. */
export const CHANNELS = ['연습 상점', '연습 상점 고객센터', '견본 마켓'] as const;

/** Why 연동심사 was refused, and whether the seller has mended it. */
export interface Reason {
  text: string;
  mended: boolean;
}

/** What 쇼핑몰 연동 관리 shows and changes. */
export interface Mall {
  channel: string;
  /** the channel that waits for approval */
  wanted: string | null;
  review: '반려' | '심사중' | '승인';
  reasons: Reason[];
}

/** A shop whose first 연동심사 was refused. */
export function newMall(): Mall {
  return {
    channel: CHANNELS[0],
    wanted: null,
    review: '반려',
    reasons: ['상품 화면에 톡체크아웃 버튼이 보이지 않음', '쇼핑몰 아래쪽에 사업자 정보가 없음'].map((text) => ({
      text,
      mended: false,
    })),
  };
}

/** The review's answer: refused again while a reason is left. */
export function judged(mall: Mall): Mall {
  return { ...mall, review: mall.reasons.every(({ mended }) => mended) ? '승인' : '반려' };
}

/** The channel that was asked for is approved when asked again. */
export function approved(mall: Mall): Mall {
  return { ...mall, channel: mall.wanted ?? mall.channel, wanted: null };
}
