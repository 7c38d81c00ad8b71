import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT, read } from './source';

interface Locked {
  version?: string;
  integrity?: string;
  resolved?: string;
  hasInstallScript?: boolean;
}
const manifest = JSON.parse(read('package.json'));
const lock = JSON.parse(read('package-lock.json')) as { packages: Record<string, Locked> };
const { '': root, ...packages } = lock.packages;
const DEPENDENCIES = ['dependencies', 'devDependencies', 'optionalDependencies'] as const;

describe('packages', () => {
  it.each(DEPENDENCIES)('in %s have exact versions', (list) => {
    const loose = Object.entries<string>(manifest[list]).filter(
      ([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version),
    );
    expect(loose).toEqual([]);
  });

  it.each(DEPENDENCIES)('in %s are the same in the lock file', (list) => {
    expect((root as Record<string, unknown>)[list]).toEqual(manifest[list]);
    for (const [name, version] of Object.entries(manifest[list]))
      expect(packages[`node_modules/${name}`]?.version).toBe(version);
  });

  it('are all locked by their content', () => {
    const open = Object.entries(packages).filter(
      ([, { integrity }]) => !/^sha512-[A-Za-z0-9+/]{86}==$/.test(integrity ?? ''),
    );
    expect(Object.keys(packages).length).toBeGreaterThan(100);
    expect(open.map(([name]) => name)).toEqual([]);
  });

  it('come from whatever registry the reader uses: the lock file names none', () => {
    expect(Object.entries(packages).filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
  });

  it('run nothing while they are installed', () => {
    expect(
      Object.entries(packages)
        .filter(([, { hasInstallScript }]) => hasInstallScript)
        .map(([name]) => name),
    ).toEqual([]);
  });

  it('that ship are few', () => {
    expect(Object.keys(manifest.dependencies).length).toBeLessThanOrEqual(13);
  });
});

describe('commands', () => {
  it.each(['demo', 'test', 'build', 'zip', 'dev', 'practice', 'lint', 'types', 'packs:check', 'bench', 'eval:search'])(
    '%s is there',
    (name) => {
      const files = String(manifest.scripts[name]).match(/scripts\/\S+\.(?:ts|mjs)/g) ?? [];
      expect(manifest.scripts).toHaveProperty(name);
      expect(files.filter((file) => !existsSync(join(ROOT, file)))).toEqual([]);
    },
  );
});
