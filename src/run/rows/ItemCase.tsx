/** Of an item that is done only sometimes: when, and one button where it is not so this time. */
import { runText as words } from '#text/run.ts';
import { Tag } from '../../ui/components/Tag.tsx';
import { loaded } from '../../ui/loading/not-loaded.ts';
import type { Row } from '../model/path.ts';
import { markOf } from '../model/run.ts';
import type { Work } from '../sheet/session.ts';

interface Props {
  item: string;
  text: string;
  when: string;
  row: Row;
  work: Work | undefined;
}

export function ItemCase({ item, text, when, row, work }: Props) {
  const open = work && markOf(work.scene.run, item).state === 'open';
  // Commands come with the store of runs, which the blank list does without.
  const skip = async () => {
    const there = await loaded(() => import('../sheet/commands.ts'));
    if (there) work?.session.do(there.sayNotSo(work.scene.run, row, { text, when }));
  };
  return (
    <span class="run-when">
      <Tag>{words.onlyWhen(when)}</Tag>
      {open && (
        <button type="button" aria-label={words.notSoOf(when)} onClick={() => void skip()}>
          {words.notSo}
        </button>
      )}
    </span>
  );
}
