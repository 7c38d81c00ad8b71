// @vitest-environment happy-dom
import { QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Asked } from '../../../components/ui/asked';
import { ErrorBoundary } from '../../../components/ui/error-boundary';

const place = document.createElement('div');
const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
let root: Root;
beforeEach(() => {
  document.body.append(place);
  root = createRoot(place);
});
afterEach(() => {
  root.unmount();
  client.clear();
});

it('an article that is being read stays when asking again fails, with a notice above', async () => {
  const answer = vi.fn(async () => '반품 안내');
  const Article = () => (
    <Asked answer={useQuery({ queryKey: ['a'], queryFn: answer })}>{(text) => <h1>{text}</h1>}</Asked>
  );
  root.render(
    <QueryClientProvider client={client}>
      <Article />
    </QueryClientProvider>,
  );
  await vi.waitFor(() => expect(place.textContent).toBe('반품 안내'));
  const heading = place.querySelector('h1');
  answer.mockRejectedValueOnce(new Error('storage'));
  await client.invalidateQueries();
  await vi.waitFor(() => expect(place.querySelector('[role=alert]')).not.toBeNull());
  expect(place.querySelector('h1')).toBe(heading);
  place.querySelector('button')?.click();
  await vi.waitFor(() => expect(place.textContent).toBe('반품 안내'));
});

it('a fault of ours leaves a sentence and a way on, not an empty page', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  let broken = true;
  const Faulty = () => {
    if (broken) throw new TypeError('fault');
    return <p>반품 안내</p>;
  };
  root.render(
    <ErrorBoundary>
      <Faulty />
    </ErrorBoundary>,
  );
  await vi.waitFor(() => expect(place.textContent).toContain('예상하지 못한 문제가 생겼어요'));
  broken = false;
  place.querySelector('button')?.click();
  await vi.waitFor(() => expect(place.textContent).toBe('반품 안내'));
  vi.restoreAllMocks();
});
