/**
 * A profile of Chromium in which the extension has been before, written without Chromium: what it keeps in `storage.local`
 * is a LevelDB. So no test but the one about it is met by the first-run page, and none waits for that.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Writes what the extension of a folder has in `storage.local`, unless the profile has been used before. */
export function writeLocalStorage(profile: string, extension: string, items: Record<string, unknown>): void {
  const folder = join(profile, 'Default', 'Local Extension Settings', unpackedId(extension));
  if (existsSync(folder)) return;
  mkdirSync(folder, { recursive: true });
  const pairs = Object.entries(items);
  const puts = pairs.flatMap(([key, value]) => [Buffer.of(1), sized(key), sized(JSON.stringify(value))]);
  const batch = Buffer.concat([number(1, 8), number(pairs.length, 4), ...puts]);
  // Its comparator, no older log, the next file's number, the last sequence: as a new one begins.
  const edit = Buffer.concat([Buffer.of(1), sized('leveldb.BytewiseComparator'), Buffer.of(2, 0, 3, 2, 4, 0)]);
  writeFileSync(join(folder, '000003.log'), record(batch));
  writeFileSync(join(folder, 'MANIFEST-000001'), record(edit));
  writeFileSync(join(folder, 'CURRENT'), 'MANIFEST-000001\n');
}

/** The version that a built extension has. */
export const versionOf = (extension: string): string =>
  JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8')).version;

/** The id that Chromium gives to the extension of a folder. */
export function unpackedId(extension: string): string {
  const path = Buffer.from(realpathSync(extension), process.platform === 'win32' ? 'utf16le' : 'utf8');
  const digits = createHash('sha256').update(path).digest('hex').slice(0, 32);
  return [...digits].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

/** A record of LevelDB's log: a masked checksum of its kind and content, its length, its kind (whole), its content. */
function record(content: Buffer): Buffer {
  const kind = Buffer.of(1);
  const checksum = crc32c(Buffer.concat([kind, content]));
  const masked = (((checksum >>> 15) | (checksum << 17)) + 0xa282ead8) >>> 0;
  return Buffer.concat([number(masked, 4), number(content.length, 2), kind, content]);
}

/** A text after its length; none here is so long that its length takes more than a byte. */
function sized(text: string): Buffer {
  const bytes = Buffer.from(text);
  if (bytes.length > 127) throw new Error(`Too long for a harness: ${text}`);
  return Buffer.concat([Buffer.of(bytes.length), bytes]);
}

function number(value: number, bytes: 2 | 4 | 8): Buffer {
  const written = Buffer.alloc(bytes);
  written.writeUIntLE(value, 0, Math.min(bytes, 6));
  return written;
}

/** The checksum that LevelDB takes (Castagnoli's). */
function crc32c(bytes: Buffer): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0x82f63b78 : sum >>> 1;
  }
  return ~sum >>> 0;
}
