/** What is done with the page as a whole. */
import { useState } from 'preact/hooks';
import { deskPreviewText as preview } from '#text/desk-preview.ts';
import { deskText as words } from '#text/desk.ts';
import type { DeskState } from '../state/desk-state.ts';
import { FindStep } from './FindStep.tsx';

interface Props {
  state: DeskState;
  isSaved: boolean;
  asText: boolean;
  /** The page can be read as a form. */
  canForm: boolean;
  onUndo: () => void;
  onRedo: () => void;
  onSave: () => void;
  onName: (name: string) => void;
  onText: (asText: boolean) => void;
  onLeave: () => void;
  /** What the page becomes is shown. */
  beside: boolean;
  onBeside: (beside: boolean) => void;
}

const NAME = /^[a-z][a-z0-9-]*\.mdx$/;

export function Toolbar({ state, isSaved, asText, canForm, ...on }: Props) {
  const id = 'desk-file-name';
  const [typed, setTyped] = useState<string>();
  const { past, future } = state.undo;
  return (
    <div class="desk-bar" role="group" aria-label={words.tools}>
      <button type="button" class="button plain" onClick={on.onLeave}>
        {words.leave}
      </button>
      <label class="visually-hidden" for={id}>
        {words.fileName}
      </label>
      <input
        id={id}
        class="desk-name"
        autocomplete="off"
        spellcheck={false}
        value={typed ?? state.name}
        onInput={({ currentTarget: { value } }) => {
          setTyped(value);
          if (NAME.test(value)) on.onName(value);
        }}
        onBlur={() => setTyped(undefined)}
        aria-invalid={typed !== undefined && !NAME.test(typed)}
        aria-describedby={`${id}-rule`}
      />
      <span
        id={`${id}-rule`}
        class={typed !== undefined && !NAME.test(typed) ? 'field-problem' : 'visually-hidden'}
      >
        {words.fileNameRule}
      </span>
      <button type="button" class="button" disabled={past.length === 0} onClick={on.onUndo}>
        {words.undo}
      </button>
      <button type="button" class="button" disabled={future.length === 0} onClick={on.onRedo}>
        {words.redo}
      </button>
      <button
        type="button"
        class="button"
        aria-pressed={asText}
        disabled={!canForm}
        onClick={() => on.onText(!asText)}
      >
        {words.asText}
      </button>
      <button type="button" class="button" aria-pressed={on.beside} onClick={() => on.onBeside(!on.beside)}>
        {preview.show}
      </button>
      <button type="button" class="button primary" onClick={on.onSave}>
        {words.save}
      </button>
      <span class="quiet">{isSaved ? words.isSaved : words.isKept}</span>
      {!asText && <FindStep />}
    </div>
  );
}
