/** What every part of the form needs: the page, what is said of it, and how it is changed. */
import { createContext, type ComponentType } from 'preact';
import { useContext } from 'preact/hooks';
import type { Diagnostic } from '../../syntax/diagnostic.ts';
import type { Block, Element } from '../document/blocks.ts';
import type { Change, Written } from '../document/written.ts';
import type { DeskData } from '../state/desk-data.ts';

/** Something that is chosen by its name. */
export interface Choice {
  id: string;
  name: string;
  /** Other names that it is found by. */
  aliases?: readonly string[];
}

/** The forms of what may stand in each other, however deep: they find each other here. */
interface Forms {
  Element: ComponentType<{ element: Element; path: string }>;
  /** @param within the component that it stands in */
  Block: ComponentType<{ block: Block; path: string; within: string }>;
  /** @param path of what they stand in; empty for the page */
  Blocks: ComponentType<{ blocks: readonly Block[]; path: string; within: string }>;
}

export interface Form {
  forms: Forms;
  file: Written;
  blocks: readonly Block[];
  data: DeskData;
  /** The steps and sections of this page. */
  parts: readonly Choice[];
  /** Where an answer or a step may lead. */
  targets: readonly Choice[];
  /** The place of each step and each question among those of its kind, by its path. */
  numbers: ReadonlyMap<string, number>;
  /** The place of each step among the steps, by its id. */
  places: ReadonlyMap<string, number>;
  /** The paths of the answers and steps that lead back to what was before. */
  back: ReadonlySet<string>;
  /** The roles of the site, and those that are new on this page; those that the page names first. */
  roles: readonly Choice[];
  /** The pages of the site, those of the same domain first. */
  pages: readonly Choice[];
  sources: readonly Choice[];
  /** What is said of each part, by its path. */
  messages: ReadonlyMap<string, readonly Diagnostic[]>;
  /** The file is a moment behind what was typed: of a long one the parts come later. */
  waits: boolean;
  /** @param field where it is typed: strokes in one field are taken back at once */
  change(changes: readonly Change[], field?: string): void;
  /** Puts the keyboard into the part of this path, once it is shown. */
  focus(path: string): void;
  /** Says what was done. @param canUndo it can be taken back beside it */
  say(text: string, canUndo?: boolean): void;
  /** A role that the site does not have yet; its id. */
  addRole(name: string): string;
  /** A source likewise. */
  addSource(title: string): string;
  /** Gives the part of this id one that says its name, unless the id is more than a number already. */
  nameId(id: string, name: string): void;
  /** Names the file by the title of the page, unless it has a name of its own. */
  nameFile(title: string): void;
  /** Keeps a picture to be saved beside the page; the name that the page calls it by. */
  addPicture(picture: File): string;
}

export const FormContext = createContext<Form | undefined>(undefined);

export const useForm = (): Form => useContext(FormContext)!;

const DOM = 'desk:';

/** The id of the field or part of this path in the document. */
export const domId = (path: string): string => `${DOM}${path}`;

/** The path of a field by its id in the document. */
export const pathOf = (id: string): string | undefined =>
  id.startsWith(DOM) ? id.slice(DOM.length) : undefined;
