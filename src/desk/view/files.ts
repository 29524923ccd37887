/** Files of the author: opened and saved where the browser lets us, else chosen and downloaded. */
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
export async function openFile(): Promise<OpenFile | undefined> {
  const { showOpenFilePicker } = pickers();
  if (!showOpenFilePicker) return chosenFile();
  const [handle] = await showOpenFilePicker.call(window, { types: TYPES }).catch(left);
  if (!handle) return undefined;
  return { ...(await readFile(await handle.getFile())), handle };
}

export const readFile = async (file: File): Promise<OpenFile> => ({
  name: file.name,
  // As bytes, so that a byte order mark stays.
  text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(await file.arrayBuffer()),
});

/** A dialog that was left is no failure. */
function left(error: Error): Handle[] {
  if (error.name !== 'AbortError') throw error;
  return [];
}

function chosenFile(): Promise<OpenFile | undefined> {
  const input = Object.assign(document.createElement('input'), { type: 'file', accept: '.mdx,.md,.txt' });
  return new Promise((done) => {
    input.addEventListener('change', () => {
      const [file] = input.files ?? [];
      done(file && readFile(file));
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
