/** A signature or a photo: taken, shown with its size, taken again, taken out. */
import { COLON, QUOTE, UNQUOTE } from '#text/punctuation.ts';
import { useContext, useEffect, useRef, useState } from 'preact/hooks';
import { runValueText as words } from '#text/run-values.ts';
import { attachedAs, attachedIn } from '../../storage/attachment-name.ts';
import { dropAttachments, keepAttachment, newAttachmentId } from '../../storage/attachments.ts';
import { FromPage } from '../rows/from-page.tsx';
import { AttachedPicture } from './AttachedPicture.tsx';
import { scaledPhoto } from './photo.ts';
import { askSignature } from './SignaturePad.tsx';
import type { FieldProps } from '../values/field-props.ts';
import { writtenWords } from '../values/written.ts';

export function PictureField({ value, name, id, written, note, onWrite }: FieldProps) {
  const { trial } = useContext(FromPage);
  const [refused, setRefused] = useState('');
  const [saving, setSaving] = useState(false);
  /** Counts what was chosen: the last counts, however long each takes to be read. */
  const turn = useRef(0);
  useEffect(() => {
    if (!saving) return;
    const stay = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', stay);
    return () => removeEventListener('beforeunload', stay);
  }, [saving]);
  const keep = async (file: Blob | undefined, isLast: () => boolean) => {
    if (!isLast()) return;
    if (!file) return setRefused(words.noPicture);
    if (trial) return onWrite(words.onTrial);
    const attached = { id: newAttachmentId(), bytes: file.size };
    const state = await keepAttachment(attached.id, file, Date.now());
    if (!isLast()) return dropAttachments([attached.id]);
    if (state !== 'saved') return setRefused(words.pictureRefused[state]);
    await onWrite(attachedAs(attached));
  };
  const save = async (picture: Blob | Promise<Blob | undefined>) => {
    const mine = ++turn.current;
    const isLast = () => turn.current === mine;
    setSaving(true);
    setRefused('');
    try {
      await keep(await picture, isLast);
    } finally {
      if (isLast()) setSaving(false);
    }
  };
  const write = async (text: string) => {
    turn.current++;
    setSaving(false);
    setRefused('');
    await onWrite(text);
  };
  const sign = async () => {
    const signature = await askSignature(name);
    if (!signature) return;
    if ('drawn' in signature) return save(signature.drawn);
    // A name that looks like that of a picture is none.
    await write(attachedIn(signature.typed) ? `${QUOTE}${signature.typed}${UNQUOTE}` : signature.typed);
  };
  const take = async (input: HTMLInputElement) => {
    const [file] = input.files ?? [];
    if (file) await save(scaledPhoto(file));
    // The same photo may be chosen again.
    input.value = '';
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
          aria-label={`${name}${COLON}${written ? words.signAnew : words.sign}`}
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
          onClick={() => void write('')}
        >
          {words.remove}
        </button>
      )}
      {isPhoto && !written && <small class="quiet">{words.photoLimit}</small>}
      <span role="status">{saving && words.saving}</span>
      <span class="value-fault" role="alert">
        {refused}
      </span>
    </span>
  );
}
