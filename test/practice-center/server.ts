import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { answerHelp } from './help/help-site.ts';
import { createHelp, type HelpOptions, type PracticeHelp } from './help/practice-help.ts';
import { makeCertificate } from './serving/certificate.ts';
import { createConnectProxy } from './serving/connect-proxy.ts';
import { reply } from './serving/reply.ts';
import { answerSeller } from './serving/seller-site.ts';

/** A stand-in seller centre and help centre on loopback. */
export interface PracticeCenter {
  /** TLS port on 127.0.0.1 that answers for every host name. */
  port: number;
  /** Port of a loopback CONNECT proxy: known hosts on 443 go to `port`, every other target gets 502 and is recorded. */
  proxyPort: number;
  /** Host names that the proxy knows and the certificate names. */
  hosts: string[];
  /** Every request so far, `host METHOD path`; a refused proxy target as `refused host:port`. */
  hits: string[];
  /** The help centre: what is true there, what goes wrong there, who asked it. */
  help: PracticeHelp;
  stop(): Promise<void>;
}

/** The last one is for a centre whose address no pack knows. */
const HOSTS = ['seller.pay.kakao.com', 'cs.kakao.com', 'seller.example.test'];

/**
 * Starts the practice centre.
 * @param options.port TLS port; a free one by default
 * @param options.now the practice clock; the real time by default
 * @param options.help how the help centre is to be; small and sound by default
 */
export async function startPracticeCenter(
  options: { port?: number; now?: Date; help?: HelpOptions } = {},
): Promise<PracticeCenter> {
  const hits: string[] = [];
  const { site: helpSite, help } = createHelp(options.help);
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const host = request.headers.host ?? '';
    hits.push(`${host} ${request.method} ${request.url}`);
    if (host.startsWith('cs.')) await answerHelp(request, response, helpSite);
    else await answerSeller(request, response, options.now ?? new Date());
  };
  const site = createServer(await makeCertificate(HOSTS), (request, response) => {
    answer(request, response).catch((error: unknown) => {
      console.error(`practice centre failed on ${request.url}`, error);
      if (!response.headersSent) reply(response, 'text', 'practice centre error', 500);
    });
  });
  const port = await listen(site, options.port);
  const proxy = createConnectProxy({
    hosts: HOSTS,
    targetPort: port,
    onRefused: (target) => hits.push(`refused ${target}`),
  });
  const tunnels = trackSockets(proxy);
  const proxyPort = await listen(proxy);

  return {
    port,
    proxyPort,
    hosts: [...HOSTS],
    hits,
    help,
    async stop() {
      for (const socket of tunnels) socket.destroy();
      site.closeAllConnections();
      await Promise.all([site, proxy].map((server) => new Promise((done) => server.close(done))));
    },
  };
}

/** A tunnel is no longer an HTTP connection, so closing the proxy would wait for it for ever. */
function trackSockets(server: Server): Set<{ destroy(): void }> {
  const open = new Set<{ destroy(): void }>();
  server.on('connection', (socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
  });
  return open;
}

function listen(server: Pick<Server, 'listen' | 'once' | 'address'>, port = 0): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}
