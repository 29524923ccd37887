import { deskText as words } from '#text/desk.ts';
import type { Block } from '../../document/blocks.ts';
import type { Change } from '../../document/written.ts';
import { readPicture } from '../../edit/lines.ts';
import { TextField } from '../fields/TextField.tsx';
import { domId, useForm } from '../form-context.ts';

interface Props {
  block: Extract<Block, { type: 'text' }>;
  path: string;
  set: (now: { alt?: string; source?: string }) => Change[];
}

/** A picture: chosen, pasted or dropped, and what is to be seen on it. */
export function PictureForm({ block, path, set }: Props) {
  const { file, change, addPicture } = useForm();
  const { alt, source } = readPicture(file, block)!;
  const take = (files: FileList | null | undefined): boolean => {
    const picture = [...(files ?? [])].find(({ type }) => type.startsWith('image/'));
    if (picture) change(set({ source: addPicture(picture) }));
    return picture !== undefined;
  };
  return (
    <div
      class="desk-picture"
      onPaste={(event) => {
        if (take(event.clipboardData?.files)) event.preventDefault();
      }}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        if (!take(event.dataTransfer?.files)) return;
        event.preventDefault();
        event.stopPropagation();
      }}
    >
      <TextField
        path={path}
        label={words.alt}
        value={alt}
        onValue={(value) => change(set({ alt: value.trim() }), path)}
      />
      <TextField
        path={`${path}~source`}
        label={words.pictureFile}
        value={source}
        onValue={(value) => /^[^()\s]+$/.test(value) && change(set({ source: value }), `${path}~source`)}
      />
      <div class="desk-field">
        <label for={domId(`${path}~choose`)}>{words.choosePicture}</label>
        <input
          type="file"
          accept="image/*"
          id={domId(`${path}~choose`)}
          onChange={({ currentTarget }) => take(currentTarget.files)}
        />
      </div>
    </div>
  );
}
