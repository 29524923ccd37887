import { expect, test, vi } from 'vitest';
import { followBook } from '../../src/team/view/follow-book.ts';

test('what one tab changes in the book, the others look at anew', async () => {
  const [mine, theirs] = [vi.fn(), vi.fn()];
  const tell = followBook(mine);
  followBook(theirs);
  tell();
  await vi.waitFor(() => expect(theirs).toHaveBeenCalledTimes(1));
  expect(mine).not.toHaveBeenCalled();
});
