import { useQuery, useQueryClient } from '@tanstack/react-query';

const KEY = ['query-text'];

/** What is typed in the search box; it is still there when the seller comes back from an article. */
export function useQueryText(): [string, (text: string) => void] {
  const client = useQueryClient();
  const { data } = useQuery({ queryKey: KEY, queryFn: () => client.getQueryData<string>(KEY) ?? '', initialData: '' });
  return [data, (text) => client.setQueryData(KEY, text)];
}
