import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
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
  useLayoutEffect(() => {
    const input = field.current!;
    const composed = () => box.type(input.value);
    // As an attribute Preact would listen to `CompositionEnd`, which no browser sends.
    input.addEventListener('compositionend', composed);
    return () => input.removeEventListener('compositionend', composed);
  }, [box, field]);
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
      onInput={(event) => box.type(event.currentTarget.value, event.isComposing)}
    />
  );
}
