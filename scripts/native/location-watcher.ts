/** In the place of WXT's watcher of addresses, which every content script brings along: ours is `utils/page/navigation.ts`. */
export const createLocationWatcher = () => ({ run: () => {} });
