import { procedureText as text } from '#text/procedure.ts';
import { askNow } from '#text/ask-now.ts';
import { pointOf, type Reading } from '../reading.ts';

interface Props {
  page: Reading;
  /** Place among the page's open points, from 1. */
  point: string;
}

/** A small mark where the source leaves something open; the question itself stands at the page's end. */
export function Gap({ page, point }: Props) {
  const { text: question } = pointOf(page, point);
  const title = page.whom === undefined ? question : `${question} ${askNow(page.whom)}`;
  return (
    <a class="gap-mark" href={`#open-${point}`} id={`open-${point}-mark`} title={title}>
      {text.gapMark(point)}
    </a>
  );
}
