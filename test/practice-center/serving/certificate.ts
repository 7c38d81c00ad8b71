import { generate } from 'selfsigned';

/** A key and certificate for the practice hosts, made anew at every start: nothing secret is ever stored. */
export async function makeCertificate(hosts: readonly string[]): Promise<{ key: string; cert: string }> {
  const made = await generate([{ name: 'commonName', value: 'practice-center' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [
      {
        name: 'subjectAltName',
        altNames: [
          ...[...hosts, 'localhost'].map((host) => ({ type: 2 as const, value: host })),
          { type: 7 as const, ip: '127.0.0.1' },
        ],
      },
    ],
  });
  return { key: made.private, cert: made.cert };
}
