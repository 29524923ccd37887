import { expect, it, vi } from 'vitest';
import { fetchPosts } from '../../src/my-roles/fetch-post.ts';

it('asks for the files of those jobs only that the site has', async () => {
  const asked: string[] = [];
  vi.stubGlobal('fetch', (address: string) => {
    asked.push(address);
    const post = { id: 'cashier', name: '收银员', pages: [], redLines: [], domains: [], limits: [] };
    return Promise.resolve(Response.json(address.endsWith('jobs.json') ? [['cashier', '收银员', '']] : post));
  });
  const { there, gone } = await fetchPosts(['night-shift', 'cashier']);
  expect(asked).toEqual(['/jobs.json', '/roles/cashier.json']);
  expect(there).toEqual(['cashier']);
  expect(gone).toEqual(['night-shift']);
});
