/** A built extension with something changed in it: another pack, or a browser that fails under its background. */
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

type Json = Record<string, unknown>;
interface PackJson {
  center: Json | null;
  articles: Json[];
}

/** Copies a build into a folder of its own; `removeBuild` takes it away. */
export function copyBuild(built: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'giljabi-build-'));
  cpSync(built, folder, { recursive: true });
  return folder;
}

export const removeBuild = (folder: string) => rmSync(folder, { recursive: true, force: true });

/** Changes a build's pack, and its stamp so that it is a new one. */
export function changePack(folder: string, change: (pack: PackJson) => void): void {
  const [stamps = '', file = ''] = ['index.json', 'talkcheckout.json'].map((name) => join(folder, 'packs', name));
  const pack = JSON.parse(readFileSync(file, 'utf8'));
  change(pack);
  const json = JSON.stringify(pack);
  writeFileSync(file, json);
  const [stamp] = JSON.parse(readFileSync(stamps, 'utf8'));
  writeFileSync(stamps, JSON.stringify([{ ...stamp, hash: createHash('sha256').update(json).digest('hex') }]));
}

/** Runs a script before the background's own: a stand-in for a browser whose storage fails. */
export function beforeBackground(folder: string, script: string): void {
  const file = join(folder, 'background.js');
  writeFileSync(file, `${script};\n${readFileSync(file, 'utf8')}`);
}

/** Makes a pack of so many articles, each of about five kilobytes of text; the first ones are the pack's own. */
export function growPack(pack: PackJson, articles: number): void {
  const [pattern] = pack.articles as [Json];
  const line = '반품 요청이 들어오면 수거 완료일을 먼저 확인하고 기한 안에 승인, 보류, 불가 가운데 하나를 고릅니다. ';
  for (let at = pack.articles.length; at < articles; at++) {
    const paragraph = (part: number) => ({
      type: 'paragraph',
      children: [{ text: `${at}번 글의 ${part}번째 문단. ${line.repeat(7)}` }],
    });
    pack.articles.push({
      ...pattern,
      id: `grown-${at}`,
      title: `늘린 글 ${at}: ${line.slice(0, 20)}`,
      asks: [],
      conflicts: [],
      related: [],
      body: Array.from({ length: 4 }, (_, part) => paragraph(part + 1)),
    });
  }
}
