import { createServer, type Server } from 'node:http';
import { connect, type Socket } from 'node:net';

interface ProxyOptions {
  hosts: readonly string[];
  /** where the known hosts are served */
  targetPort: number;
  /** called with `host:port` for every address that is refused */
  onRefused(target: string): void;
}

/**
 * A CONNECT proxy that knows the practice hosts on port 443 and nothing else. It is for browsers that cannot map host
 * names by themselves (Firefox), and it proves that an extension asked for no other address.
 */
export function createConnectProxy({ hosts, targetPort, onRefused }: ProxyOptions): Server {
  const server = createServer((request, response) => {
    onRefused(hostAndPort(request.url ?? ''));
    response.writeHead(502).end();
  });
  server.on('connect', (request, client: Socket, head: Buffer) => {
    const target = request.url ?? '';
    const [host = '', port] = target.split(':');
    client.on('error', () => client.destroy());
    if (port !== '443' || !hosts.includes(host.toLowerCase())) {
      onRefused(target);
      client.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
      return;
    }
    const upstream = connect(targetPort, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      upstream.write(head);
      upstream.pipe(client).pipe(upstream);
    });
    upstream.on('error', () => client.destroy());
    client.on('close', () => upstream.destroy());
  });
  return server;
}

function hostAndPort(address: string): string {
  if (!URL.canParse(address)) return address;
  const { hostname, port } = new URL(address);
  return `${hostname}:${port || '80'}`;
}
