/** A background made up by the test. It needs nothing of the surfaces, because it stands below them. */
import type { MessageName, Request, Response } from '../../../utils/messaging/protocol';

type Answers = { [N in MessageName]?: (request: Request<N>) => Response<N> | Promise<Response<N>> };
/** What the background is asked, and what it answers; a message nobody answers stays open, as while it starts. */
export const background = { answers: {} as Answers, asked: [] as { name: MessageName; request: unknown }[] };

/** Stands for the asking half: `vi.mock('…/utils/messaging/client', async () => (await import('./background')).fakeClient)`. */
export const fakeClient = {
  ask: async (name: MessageName, request: unknown = null) => {
    background.asked.push({ name, request });
    const answer = background.answers[name] as ((request: unknown) => unknown) | undefined;
    return answer ? structuredClone(await answer(request)) : new Promise(() => {});
  },
};

/** The requests of one message, in order. */
export const requests = <N extends MessageName>(name: N) =>
  background.asked.filter((one) => one.name === name).map(({ request }) => request as Request<N>);
