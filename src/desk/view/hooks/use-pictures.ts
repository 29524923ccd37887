/** The pictures that were added to a page: kept in this browser, shown, and saved with the file. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { deskText as words } from '#text/desk.ts';
import { attachedAs, attachedIn } from '../../../storage/attachment-name.ts';
import { keepAttachment, newAttachmentId, readAttachment } from '../../../storage/attachments.ts';
import type { DeskState } from '../../state/desk-state.ts';

export interface Pictures {
  /** Where a picture can be seen that the page calls by this name; undefined for one that is not of this draft. */
  urlOf: (written: string) => string | undefined;
  /** Takes a picture; the name that the page calls it by. */
  add: (picture: File) => string;
  /** Those of the draft, by their names. */
  files: () => ReadonlyMap<string, Blob>;
}

export function usePictures(
  state: DeskState,
  set: (next: (state: DeskState) => DeskState) => void,
  say: (text: string) => void,
): Pictures {
  const blobs = useRef(new Map<string, Blob>()).current;
  const urls = useRef(new Map<string, string>()).current;
  const [count, setCount] = useState(0);
  const show = (name: string, blob: Blob) => {
    blobs.set(name, blob);
    urls.set(name, URL.createObjectURL(blob));
    setCount(blobs.size);
  };
  useEffect(() => {
    for (const { name, file } of state.pictures) {
      const id = attachedIn(file)?.id;
      if (!blobs.has(name) && id !== undefined)
        void readAttachment(id).then((blob) => (blob ? show(name, blob) : say(words.pictureLost(name))));
    }
    return () => urls.forEach((url) => URL.revokeObjectURL(url));
  }, []);

  const add = (picture: File): string => {
    const plain = picture.name.replace(/[^\w.-]+/g, '-').replace(/^[-.]+/, '') || 'picture.png';
    const [, stem = '', ending = ''] = /^(.*?)(\.\w+)?$/.exec(plain)!;
    let name = plain;
    for (let count = 2; blobs.has(name); count++) name = `${stem}-${count}${ending}`;
    show(name, picture);
    const attached = { id: newAttachmentId(), bytes: picture.size };
    void keepAttachment(attached.id, picture, Date.now()).then((kept) => {
      if (kept !== 'saved') return say(words.pictureNotKept[kept]);
      const file = attachedAs(attached);
      set((now) => ({ ...now, pictures: [...now.pictures, { name, file }] }));
      return say(words.pictureKept(name));
    });
    return `./${name}`;
  };
  // It is another with each picture that has come.
  const urlOf = useCallback((written: string) => urls.get(written.replace(/^\.\//, '')), [count]);
  return { urlOf, add, files: () => blobs };
}
