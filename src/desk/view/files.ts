/** Files of the author: opened and saved where the browser lets us, else chosen and downloaded. */
import { textOf } from '../../procedure/source/files/decode.ts';
import { download } from '../../ui/export/download.ts';

/** A file that was opened, and can be written again where the browser lets us. */
export interface OpenFile {
  name: string;
  text: string;
  handle?: Handle | undefined;
}

export interface Handle {
  name: string;
  getFile(): Promise<File>;
  createWritable(): Promise<{ write(text: string): Promise<void>; close(): Promise<void> }>;
}

interface Pickers {
  showOpenFilePicker?(options: object): Promise<Handle[]>;
  showSaveFilePicker?(options: object): Promise<Handle>;
}

const pickers = (): Pickers => window as unknown as Pickers;
const TYPES = [{ accept: { 'text/mdx': ['.mdx'], 'text/markdown': ['.md'], 'text/plain': ['.txt'] } }];

/** Undefined where none was chosen. */
export async function chooseFile(): Promise<{ file: File; handle?: Handle } | undefined> {
  const { showOpenFilePicker } = pickers();
  if (!showOpenFilePicker) return chosenFile();
  const [handle] = await showOpenFilePicker.call(window, { types: TYPES }).catch(left);
  return handle && { file: await handle.getFile(), handle };
}

/** No page has more characters, and a form of more would stand still. */
const LONGEST = 300_000;

/** Undefined for what is no text, or too long for a page: the door says so. */
export async function readFile(file: File): Promise<OpenFile | undefined> {
  if (file.size > 4 * LONGEST) return undefined;
  const text = textOf(new Uint8Array(await file.arrayBuffer()));
  return text === undefined || text.length > LONGEST ? undefined : { name: file.name, text };
}

/** A dialog that was left is no failure. */
function left(error: Error): Handle[] {
  if (error.name !== 'AbortError') throw error;
  return [];
}

function chosenFile(): Promise<{ file: File } | undefined> {
  const input = Object.assign(document.createElement('input'), { type: 'file', accept: '.mdx,.md,.txt' });
  return new Promise((done) => {
    input.addEventListener('change', () => {
      const [file] = input.files ?? [];
      done(file && { file });
    });
    input.addEventListener('cancel', () => done(undefined));
    input.click();
  });
}

/** The handle to save to from now on; `downloaded` where there is none; undefined where the author has left. */
export async function saveFile(
  name: string,
  text: string,
  handle: Handle | undefined,
): Promise<Handle | 'downloaded' | undefined> {
  const { showSaveFilePicker } = pickers();
  if (!handle && !showSaveFilePicker) {
    download(name, text, 'text/markdown;charset=utf-8');
    return 'downloaded';
  }
  const [to] = handle
    ? [handle]
    : await showSaveFilePicker!
        .call(window, { suggestedName: name, types: TYPES })
        .then((one) => [one], left);
  if (!to) return undefined;
  const stream = await to.createWritable();
  await stream.write(text);
  await stream.close();
  return to;
}
