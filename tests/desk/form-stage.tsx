/** A page in the form, as a browser shows it, whose changes are written down. */
import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { readBlocks } from '../../src/desk/document/blocks.ts';
import type { Change, Written } from '../../src/desk/document/written.ts';
import { DeskForm } from '../../src/desk/form/DeskForm.tsx';
import { known, type DeskData } from '../../src/desk/state/desk-data.ts';
import { checked } from '../../src/desk/state/findings.ts';
import { byPath } from '../../src/desk/state/spots.ts';
import { readPage } from '../../src/procedure/content/page.ts';
import { readVocabulary } from '../../src/procedure/content/vocabulary-lists.ts';

/** What the desk knows of a folder of content. */
export async function dataOf(folder: string): Promise<DeskData> {
  const { vocabulary } = await readVocabulary(folder);
  const pages = globSync(`${folder}/procedures/**/*.mdx`)
    .sort()
    .map((file) => known(readPage(file, readFileSync(file))));
  return { vocabulary, pages, withoutQuiz: false };
}

export type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement | HTMLButtonElement;

export interface Offered {
  /** Empty for nothing. */
  id: string;
  name: string;
}

const NO_SOURCES: [] = [];

/** Shows a file, and gives what each stroke would change of it. */
export function stageOf(data: DeskData, onChange: (changes: readonly Change[]) => void) {
  // Nothing is laid out here, and nothing scrolls.
  Element.prototype.scrollIntoView = () => {};
  const stage = document.createElement('div');
  document.body.replaceChildren(stage);
  return {
    /** @param silent without what the check says, which takes longest */
    show(file: Written, name = 'page.mdx', silent = false) {
      const blocks = readBlocks(file);
      const said = silent ? [] : checked(file, basename(name), data, '2026-11-29').diagnostics;
      void act(() =>
        render(
          <DeskForm
            file={file}
            blocks={blocks}
            data={data}
            roles={[]}
            sources={NO_SOURCES}
            messages={byPath(said, file, blocks)}
            onChange={onChange}
            onSay={() => {}}
            onRole={() => 'new-role'}
            onSource={() => 'new-source'}
            onPicture={(picture) => `./${picture.name}`}
            onNamed={() => {}}
            onTitle={() => {}}
            onTouch={() => {}}
          />,
          stage,
        ),
      );
    },
    all: <Kind extends Element = Control>(selector: string): Kind[] => [
      ...stage.querySelectorAll<Kind>(selector),
    ],
    press(button: Element) {
      void act(() => (button as HTMLElement).click());
    },
    type(control: Element, key: string, more: KeyboardEventInit = {}) {
      void act(() => {
        control.dispatchEvent(
          new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }),
        );
      });
    },
    /** @param value of a combobox one of those that it offers */
    fill(control: Control, value: string | boolean | Offered): void {
      if (typeof value === 'object') {
        this.press(control);
        const options = control.parentElement!.querySelectorAll<HTMLElement>('[role="option"]');
        const option = [...options].find(({ dataset }) => dataset.id === value.id);
        if (option) return this.press(option);
        // Of very many the first are shown.
        this.type(control, 'Escape');
        return this.fill(control, value.name);
      }
      void act(() => {
        if (typeof value === 'boolean') (control as HTMLInputElement).checked = value;
        else control.value = value;
        control.dispatchEvent(new Event('input', { bubbles: true }));
      });
      if (control.role === 'combobox') this.type(control, 'Enter');
    },
    /** What a combobox offers. */
    offered(control: Control): Offered[] {
      this.press(control);
      const options = control.parentElement!.querySelectorAll<HTMLElement>('[role="option"]');
      const all = [...options].map(({ dataset, textContent }) => ({
        id: dataset.id ?? '',
        name: textContent,
      }));
      this.type(control, 'Escape');
      return all;
    },
    close: () => render(null, stage),
  };
}
