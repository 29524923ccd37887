import { Icon } from '../ui/components/Icon.tsx';
import { questionText as text } from '#text/questions.ts';

interface Props {
  /** Absent where the row is neither: the space stays. */
  state?: 'right' | 'wrong' | undefined;
  /** True where no words beside it say the same. */
  spoken?: boolean;
}

/** A tick or a cross beside an answer. */
export function Sign({ state, spoken = false }: Props) {
  return (
    <span class="quiz-sign" data-state={state}>
      {state && <Icon name={state} bold />}
      {state && spoken && <span class="visually-hidden">{text.signs[state]}</span>}
    </span>
  );
}
