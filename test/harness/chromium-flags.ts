/**
 * Playwright switches off storage partitioning, which makes an extension's frame fail in ways that no user's
 * browser does. Its list of disabled features cannot be changed piece by piece, but Chromium takes the last
 * `--disable-features`, so the list stands here again without that one entry.
 */

/** Playwright's own list (1.65.1) without `ThirdPartyStoragePartitioning`. A repo test compares it on an update. */
export const DISABLED_FEATURES = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'TcpPortRandomizationWin',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
  'msForceBrowserSignIn',
  'msEdgeUpdateLaunchServicesPreferredVersion',
];

/** The feature that Playwright disables by default and users have. */
export const PARTITIONING = 'ThirdPartyStoragePartitioning';

/**
 * The drop-downs below the address bar are pages that every new window draws ahead in a process of their own, a fifth
 * of what a test costs. No test looks at them; what is suggested there is the same without.
 */
export const UNSEEN_FEATURES = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup'];

/** Chromium's rule that sends the practice centre's host names to one loopback port and every other name nowhere. */
export function hostRules(practice: { hosts: readonly string[]; port: number }): string {
  const mapped = practice.hosts.map((host) => `MAP ${host}:443 127.0.0.1:${practice.port}`);
  return [...mapped, 'MAP * ~NOTFOUND', 'EXCLUDE localhost', 'EXCLUDE 127.0.0.1'].join(', ');
}
