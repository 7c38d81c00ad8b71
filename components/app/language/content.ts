/** Sentences about the content's copies: how many, how old, how far the help centre has been looked through. */
import type { HelpResults } from '@/utils/messaging/content-shapes';
import { number } from './korean-times';

/** Why the help centre gave nothing new. */
const faults: Record<NonNullable<HelpResults['fault']>, string> = {
  offline: '지금은 고객센터에 연결할 수 없어요. 인터넷 연결을 확인해 주세요.',
  slow: '고객센터의 답이 늦어지고 있어요. 조금 뒤에 다시 시도해 주세요.',
  'no-access': '브라우저에서 고객센터 접근이 꺼져 있어요. 확장 프로그램의 사이트 권한에서 허용해 주세요.',
  busy: '고객센터가 지금은 답하지 못해요. 조금 뒤에 다시 시도해 주세요.',
  gone: '고객센터에서 그 화면을 찾을 수 없어요.',
  empty: '고객센터가 빈 화면을 보냈어요.',
  cut: '고객센터의 화면이 중간에 끊겼어요.',
  undecodable: '고객센터의 화면을 읽지 못했어요.',
  'too-big': '고객센터의 화면이 너무 커서 읽지 않았어요.',
  'not-help': '고객센터 대신 다른 화면이 왔어요. 로그인이 필요한 인터넷인지 확인해 주세요.',
  'other-service': '고객센터가 다른 서비스의 도움말을 보냈어요.',
};

export const content = {
  faults,
  filling: (done: number, of: number) => `도움말을 채우는 중 ${number(done)} / ${number(of)}`,
  helpArticles: (count: number, days: string | null) =>
    days ? `고객센터 글 ${number(count)}편 · ${days}에 확인` : `고객센터 글 ${number(count)}편`,
  checking: '고객센터 글 확인 중',
  progress: (done: number, of: number) => `${number(done)} / ${number(of)}`,
  added: (count: number) => `새 글 ${number(count)}`,
  changed: (count: number) => `바뀐 글 ${number(count)}`,
  gone: (count: number) => `내려간 글 ${number(count)}`,
  failed: (count: number) => `읽지 못한 쪽 ${number(count)}`,
  unchanged: '바뀐 글이 없어요',
  waitUntil: (time: string) => `${time} 뒤에 다시 확인할 수 있어요.`,
  lacksRoom: '저장 공간이 모자라 지금 본 주문과 한 일을 저장하지 못해요. 컴퓨터의 저장 공간을 비워 주세요.',
  memory: {
    unavailable: '브라우저의 저장 공간을 쓸 수 없어 임시로 보여 드려요. 고정한 글이나 가이드 진행은 오래 남지 않아요.',
    newer:
      '더 새 버전의 길잡이가 저장한 내용은 읽기만 해요. 길잡이를 업데이트해 주세요. 지금 고정하거나 진행한 것은 오래 남지 않아요.',
    full: '저장 공간이 모자라 임시로 보여 드려요. 지금 고정하거나 진행한 것은 오래 남지 않아요. 컴퓨터의 저장 공간을 비운 뒤 브라우저를 다시 시작해 주세요.',
  },
} as const;
