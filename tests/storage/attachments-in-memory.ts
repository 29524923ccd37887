/** For tests: the pictures that this browser keeps, where there is no IndexedDB. */
import type { AttachmentFacts } from '../../src/storage/attachments.ts';

/** By their names. */
export const pictures = new Map<string, { file: Blob; at: number; unneeded?: number | undefined }>();

export function keepAttachment(id: string, file: Blob, at: number): Promise<'saved' | 'blocked'> {
  if (pictures.has(id)) return Promise.resolve('blocked');
  pictures.set(id, { file, at });
  return Promise.resolve('saved');
}

export const readAttachment = (id: string) => Promise.resolve(pictures.get(id)?.file);

export const attachments = (): Promise<AttachmentFacts[]> =>
  Promise.resolve(
    [...pictures].map(([id, { file, at, unneeded }]) => ({ id, bytes: file.size, at, unneeded })),
  );

export function noteUnneeded(ids: ReadonlySet<string>, unneeded: number | undefined): Promise<void> {
  for (const id of ids) pictures.get(id)!.unneeded = unneeded;
  return Promise.resolve();
}

export function dropAttachments(ids: readonly string[]): Promise<void> {
  for (const id of ids) pictures.delete(id);
  return Promise.resolve();
}
