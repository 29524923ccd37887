import type { RefObject } from 'preact';
import { LONGEST_QUERY } from '../query/model.ts';
import type { SearchBox } from './search-box.ts';
import { searchText } from '#text/search.ts';

interface Props {
  box: SearchBox;
  text: string;
  field: RefObject<HTMLInputElement>;
  /** What the key of a phone's keyboard says. */
  enterKey: 'go' | 'search';
}

/** Where the question is typed. */
export function SearchField({ box, text, field, enterKey }: Props) {
  // In lower case, as Preact would listen to `CompositionEnd`, which no browser sends; its types do not know it.
  const composed = { oncompositionend: () => box.type(field.current!.value) };
  return (
    <input
      ref={field}
      type="search"
      name="q"
      class="search-field"
      value={text}
      aria-label={searchText.field}
      placeholder={searchText.placeholder}
      autocomplete="off"
      autocapitalize="off"
      spellcheck={false}
      enterkeyhint={enterKey}
      maxlength={LONGEST_QUERY}
      {...composed}
      onInput={(event) => box.type(event.currentTarget.value, event.isComposing)}
    />
  );
}
