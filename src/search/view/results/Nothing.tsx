import { searchText as text } from '#text/search.ts';
import type { Shown } from '../search-box.ts';
import { Chips } from './Chips.tsx';
import { allProcedures, Message } from './Message.tsx';

interface Props {
  shown: Shown;
  choose: (word: string) => void;
  /** Asks again without the filters. */
  widen: () => void;
}

/** What is said where nothing was found, at all or within the chosen filters: what was tried, what is close. */
export function Nothing({ shown, choose, widen }: Props) {
  const { query, answer } = shown;
  if (answer.everywhere > 0) {
    const everywhere = (
      <button type="button" class="button" onClick={widen}>
        {text.widen(answer.everywhere)}
      </button>
    );
    return <Message what={text.nothingHere(query)} advice={text.nothingHereAdvice} ways={everywhere} />;
  }
  const { choices, suggested } = answer;
  const [label, words] =
    choices.length > 0 ? ([text.choose, choices] as const) : ([text.suggested, suggested.words] as const);
  return (
    <Message
      what={text.nothing(query)}
      advice={text.nothingAdvice}
      words={words.length > 0 && <Chips {...{ label, words, choose }} />}
      ways={allProcedures}
    />
  );
}
