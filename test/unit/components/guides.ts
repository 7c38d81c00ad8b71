/** Guides as the background would show them. */
import type { Checked, GuideLink, GuideView } from '../../../utils/messaging/guide-shapes';

type Step = GuideView['steps'][number];

export const basis = { source: 'https://help.example/1', checked: '2026-11-23', status: '확인' as const };

export const step = (id: string, rest: Partial<Step> = {}): Step => ({
  id,
  title: `${id} 하기`,
  body: [],
  look: [],
  copy: [],
  choices: [],
  shownBy: [],
  here: false,
  ...basis,
  ...rest,
});

export const guideOf = (steps: Step[], rest: Partial<GuideView> = {}): GuideView => ({
  center: 'market',
  id: 'parcel',
  title: '택배 등록',
  category: ['가게', '택배'],
  purpose: '택배를 등록해요.',
  minutes: 5,
  needs: [],
  steps,
  failures: [],
  unknown: [],
  articles: [],
  run: null,
  sight: null,
  ...rest,
});

/** A run at the step of this index. */
export const runAt = (at: number, rest: Partial<NonNullable<GuideView['run']>> = {}): GuideView['run'] => ({
  at,
  done: [],
  finished: false,
  paused: false,
  moved: false,
  ...rest,
});

export const link = (id: string, rest: Partial<GuideLink & { here: boolean }> = {}): GuideLink & { here: boolean } => ({
  center: 'market',
  id,
  title: `가이드 ${id}`,
  category: ['가게'],
  purpose: '',
  steps: 7,
  minutes: 5,
  here: false,
  ...rest,
});

export const checked = (name: string, rest: Partial<Checked> = {}): Checked => ({
  guide: '택배 등록',
  step: '신청하기',
  kind: 'button',
  name,
  is: 'found',
  sureness: 0.954,
  ...rest,
});
