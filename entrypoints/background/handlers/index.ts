/** Who answers which message. */
import type { Handlers } from '@/utils/messaging/router';
import { articleHandlers } from './articles';
import { deadlineHandlers } from './deadlines';
import { guideHandlers } from './guides';
import { helpCenterHandlers } from './help-center';
import { pageHandlers } from './page';
import { replyHandlers } from './replies';
import { rowHandlers } from './rows';
import { siteHandlers } from './sites';
import { standingHandlers } from './standing';
import { stepHandlers } from './steps';
import { storeHandlers } from './store';
import { surfaceHandlers } from './surface';
import { syncHandlers } from './sync';
import { tipHandlers } from './tips';
import { viewHandlers } from './view';

export const handlers: Handlers = {
  ...pageHandlers,
  ...viewHandlers,
  ...articleHandlers,
  ...deadlineHandlers,
  ...standingHandlers,
  ...replyHandlers,
  ...guideHandlers,
  ...stepHandlers,
  ...rowHandlers,
  ...tipHandlers,
  ...surfaceHandlers,
  ...siteHandlers,
  ...storeHandlers,
  ...syncHandlers,
  ...helpCenterHandlers,
};
