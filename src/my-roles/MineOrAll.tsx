import { listText } from '#text/index.ts';
import { myJobs } from '#text/my-roles.ts';

interface Props {
  /** How many there are of one's own jobs and of all; absent where the page counts them later. */
  mine?: number;
  all?: number;
  /** What is shown; neither where something else is asked for. */
  chosen: 'mine' | 'all' | undefined;
  /** Absent where the field is part of a form that reads it itself. */
  choose?: (which: 'mine' | 'all') => void;
  hidden?: boolean;
}

/** 我的岗位（n）and 全部（n）, either one tap away: stands above all that opens at one's own jobs. */
export function MineOrAll({ mine = 0, all = 0, chosen, choose, hidden = false }: Props) {
  return (
    <fieldset class="filter-buttons" data-mine hidden={hidden}>
      <legend class="visually-hidden">{myJobs}</legend>
      {(['mine', 'all'] as const).map((which) => (
        <label key={which}>
          <input
            type="radio"
            name="post"
            value={which === 'mine' ? '' : which}
            checked={chosen === which}
            autocomplete="off"
            class="visually-hidden"
            onChange={choose && (() => choose(which))}
          />
          <span data-of={which}>{which === 'mine' ? listText.mine(mine) : listText.whole(all)}</span>
        </label>
      ))}
    </fieldset>
  );
}
