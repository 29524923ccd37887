import { useEffect, useState } from 'preact/hooks';
import { runValueText as words } from '#text/run-values.ts';
import { attachedIn } from '../../storage/attachment-name.ts';
import { readAttachment } from '../../storage/attachments.ts';

/** A picture that was written down as a value; where this browser does not have it, that it is missing. */
export function AttachedPicture({ written, name }: { written: string; name: string }) {
  const id = attachedIn(written)?.id;
  const [found, setFound] = useState<{ id: string; address: string | undefined }>();
  useEffect(() => {
    if (id === undefined) return;
    let address: string | undefined;
    let gone = false;
    void readAttachment(id).then((blob) => {
      if (gone) return;
      address = blob && URL.createObjectURL(blob);
      setFound({ id, address });
    });
    return () => {
      gone = true;
      if (address) URL.revokeObjectURL(address);
    };
  }, [id]);
  if (id === undefined || found?.id !== id) return null;
  if (!found.address) return <span class="value-gone">{words.pictureGone}</span>;
  return (
    <a class="value-picture" href={found.address} target="_blank" rel="noopener">
      <img src={found.address} alt={name} />
    </a>
  );
}
