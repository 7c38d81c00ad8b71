/** What only the browser's privileged context can do with an extension in Firefox. */
import type { Marionette } from './marionette.ts';

/** Whether the extension's background page runs. */
export type BackgroundState = 'running' | 'stopped' | 'starting' | 'suspending';

/** The extension seen from inside Firefox. */
export interface FirefoxExtension {
  backgroundState(): Promise<BackgroundState>;
  /**
   * Stops the background page as Firefox does after idling; the next message starts a new one. Gives the state it is
   * in then, before a message under way can start it again.
   */
  killBackground(): Promise<BackgroundState>;
  /** What the keyboard shortcut of this command does. */
  pressCommand(name: string): Promise<void>;
  /** Takes host permissions away, as a user can at any time. */
  revokeHosts(origins: string[]): Promise<void>;
  /** Gives host permissions back. */
  grantHosts(origins: string[]): Promise<void>;
  /** The text of the toolbar button's badge for the active tab. */
  badge(): Promise<string>;
  /** What the extension has in `storage.local` under a key; `null` for nothing. */
  stored(key: string): Promise<unknown>;
}

const POLICY = 'const policy = WebExtensionPolicy.getByID(args[0]);';
/** Firefox leaves a background alone that is called while it is stopping: it is asked again. */
const KILL = `${POLICY}
  const { extension } = policy;
  for (let asked = 0; asked < 20 && extension.backgroundState !== 'stopped'; asked++)
    await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });
  return extension.backgroundState;`;
const PERMISSIONS = `${POLICY}
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const change = { permissions: [], origins: args[1] };`;
const SHORTCUT = `
  const { extension } = WebExtensionPolicy.getByID(args[0]);
  const commands = await extension.shortcuts.allCommands();
  const command = commands.find((one) => one.name === args[1]);
  if (!command) throw new Error('no command ' + args[1]);
  extension.shortcuts.onCommand(args[1]);`;
const BADGE = `
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID(args[0]);
  const action = ExtensionParent.apiManager.global.browserActionFor(extension);
  return action?.action.getProperty(gBrowser.selectedTab, 'badgeText') ?? '';`;

const STORED = `${POLICY}
  const { ExtensionStorageIDB } = ChromeUtils.importESModule('resource://gre/modules/ExtensionStorageIDB.sys.mjs');
  const database = await ExtensionStorageIDB.open(ExtensionStorageIDB.getStoragePrincipal(policy.extension), false);
  const found = await database.get([args[1]]);
  await database.close();
  return found[args[1]] ?? null;`;

/** Binds the privileged calls to one extension by its gecko id. */
export function firefoxExtension(marionette: Marionette, geckoId: string): FirefoxExtension {
  const call = <T>(body: string, ...args: unknown[]) => marionette.inBrowser<T>(body, [geckoId, ...args]);
  return {
    backgroundState: () => call(`${POLICY} return policy.extension.backgroundState;`),
    killBackground: () => call(KILL),
    pressCommand: (name) => call(SHORTCUT, name),
    revokeHosts: (origins) =>
      call(`${PERMISSIONS} await ExtensionPermissions.remove(args[0], change, policy.extension);`, origins),
    grantHosts: (origins) =>
      call(`${PERMISSIONS} await ExtensionPermissions.add(args[0], change, policy.extension);`, origins),
    badge: () => call(BADGE),
    stored: (key) => call(STORED, key),
  };
}
