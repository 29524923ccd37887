import { listText } from '#text/index.ts';

interface Props {
  name: string;
  count: number;
  /** What the entries are counted in. */
  unit: string;
}

/** The head of a group of a list: its name, and how many of it are shown. */
export function GroupHead({ name, count, unit }: Props) {
  return (
    <h2 class="group-head">
      {name}
      <small>
        <span data-shown>{count}</span> {listText.unit(count, unit)}
      </small>
    </h2>
  );
}
