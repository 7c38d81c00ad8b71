/** Who answers which message. */
import type { Handlers } from '@/utils/messaging/router';
import { articleHandlers } from './articles';
import { deadlineHandlers } from './deadlines';
import { guideHandlers } from './guides';
import { pageHandlers } from './page';
import { surfaceHandlers } from './surface';
import { viewHandlers } from './view';

export const handlers: Handlers = {
  ...pageHandlers,
  ...viewHandlers,
  ...articleHandlers,
  ...deadlineHandlers,
  ...guideHandlers,
  ...surfaceHandlers,
};
