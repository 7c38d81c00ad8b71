// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { RouteView } from '../../../components/app/route-view';
import { clear, find, says, show } from '../components/screen';

vi.mock('../../../utils/messaging/client', async () => (await import('../components/background')).fakeClient);
// As after an update of the extension, whose files have other names.
vi.mock('../../../components/settings/settings-view', () => {
  throw new Error('Failed to fetch dynamically imported module');
});

afterEach(clear);

it('a view that can’t be loaded says so in its own place, and loads the page anew', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const reload = vi.spyOn(window.location, 'reload').mockImplementation(() => {});
  show(
    <>
      <p>탭은 그대로</p>
      <RouteView route={{ at: 'settings' }}>목록</RouteView>
    </>,
  );
  (await find('button', '다시 시도')).click();
  expect(reload).toHaveBeenCalledOnce();
  await says('탭은 그대로');
  vi.restoreAllMocks();
});
