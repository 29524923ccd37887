/** A signature or a photo: taken, shown with its size, taken again, taken out. */
import { useState } from 'preact/hooks';
import { runValueText as words } from '#text/run-values.ts';
import { attachedAs, attachedIn } from '../../storage/attachment-name.ts';
import { keepAttachment, newAttachmentId } from '../../storage/attachments.ts';
import { AttachedPicture } from './AttachedPicture.tsx';
import { scaledPhoto } from './photo.ts';
import { askSignature } from './SignaturePad.tsx';
import type { FieldProps } from '../values/field-props.ts';
import { writtenWords } from '../values/written.ts';

export function PictureField({ value, name, id, written, note, onWrite }: FieldProps) {
  const [refused, setRefused] = useState('');
  const keep = async (file: Blob | undefined) => {
    if (!file) return setRefused(words.noPicture);
    const attached = { id: newAttachmentId(), bytes: file.size };
    const state = await keepAttachment(attached.id, file, Date.now());
    if (state !== 'saved') return setRefused(words.pictureRefused[state]);
    setRefused('');
    await onWrite(attachedAs(attached));
  };
  const sign = async () => {
    const signature = await askSignature(name);
    if (!signature) return;
    if ('drawn' in signature) return keep(signature.drawn);
    setRefused('');
    await onWrite(signature.typed);
  };
  const take = async (input: HTMLInputElement) => {
    const [file] = input.files ?? [];
    // The same photo may be chosen again.
    if (file) await keep(await scaledPhoto(file)).finally(() => (input.value = ''));
  };
  const isPhoto = value.kind === 'photo';
  return (
    <span class="value-picture-field">
      {attachedIn(written) && <AttachedPicture written={written} name={name} />}
      {written && <span class="value-shown">{writtenWords(value, written)}</span>}
      {isPhoto ? (
        <label class="button value-file">
          {written ? words.photoAgain : words.photo}
          <input
            id={id}
            class="visually-hidden"
            type="file"
            accept="image/*"
            capture="environment"
            aria-label={name}
            aria-describedby={note}
            onChange={({ currentTarget }) => void take(currentTarget)}
          />
        </label>
      ) : (
        <button
          id={id}
          class="button"
          type="button"
          aria-label={`${name}：${written ? words.signAnew : words.sign}`}
          aria-describedby={note}
          onClick={() => void sign()}
        >
          {written ? words.signAnew : words.sign}
        </button>
      )}
      {written && (
        <button
          class="button plain"
          type="button"
          aria-label={words.removeOf(name)}
          onClick={() => void onWrite('')}
        >
          {words.remove}
        </button>
      )}
      {isPhoto && !written && <small class="quiet">{words.photoLimit}</small>}
      <span class="value-fault" role="alert">
        {refused}
      </span>
    </span>
  );
}
