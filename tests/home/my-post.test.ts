// @vitest-environment jsdom
/** What home says where the pages of one's jobs do not come, or a job is there no more. */
import { beforeEach, expect, it, vi } from 'vitest';
import { chooseRole } from '../../src/my-roles/my-roles.ts';
import { showMyPost } from '../../src/home/post/MyPost.tsx';

const answer = (address: string) =>
  Promise.resolve(
    Response.json(
      address.endsWith('jobs.json')
        ? [['cashier', '收银员', '']]
        : { id: 'cashier', name: '收银员', pages: [], redLines: [], domains: [], limits: [] },
    ),
  );
const button = (name: string) =>
  [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name);
const kept = () => JSON.parse(localStorage.getItem('zhaozhang:/:roles:mine')!).value;

beforeEach(() => document.body.replaceChildren());

it('says that the network failed until it is back; tells of a job that is gone, behind the others, and drops it', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
  chooseRole('night-shift', '夜班', 1);
  chooseRole('cashier', '收银员', 2);
  showMyPost(document.body);
  await vi.waitFor(() => expect(document.body.textContent).toContain('没有网络，你岗位的规程没有取到。'));
  expect(button('再试一次')).toBeDefined();
  await vi.waitFor(() => {
    vi.stubGlobal('fetch', answer);
    dispatchEvent(new Event('online'));
    expect(document.body.textContent).toContain('这里已经没有这个岗位了：夜班。');
  });
  expect(kept()['night-shift'].at).toBeGreaterThan(kept().cashier.at);
  button('从我的岗位里去掉')!.click();
  await vi.waitFor(() => expect(document.body.textContent).not.toContain('这里已经没有这个岗位了'));
  expect(kept()['night-shift'].value).toBeNull();
});

it('leads to the red lines of the domain where the job has none of its own, and claims none are missing', async () => {
  const post = { id: 'cashier', name: '收银员', pages: [], redLines: [], limits: [] };
  const domains = [{ id: 'hotel', name: '酒店前厅', redLines: 7 }];
  vi.stubGlobal('fetch', (address: string) =>
    Promise.resolve(
      Response.json(address.endsWith('jobs.json') ? [['cashier', '收银员', '']] : { ...post, domains }),
    ),
  );
  chooseRole('cashier', '收银员', 3);
  const place = document.body.appendChild(document.createElement('div'));
  showMyPost(place);
  await vi.waitFor(() => {
    const link = [...place.querySelectorAll('a')].find(
      ({ textContent }) => textContent === '酒店前厅的红线（7）',
    );
    expect(link?.getAttribute('href')).toBe('/redlines/?domain=hotel&post=all');
  });
  expect(place.textContent).toContain('规程里没有单独给这个岗位写的，这里人人都要守：');
  expect(place.textContent).not.toContain('都没有写红线');
});
