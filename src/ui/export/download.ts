/** Hands a text, or bytes, over as a file. */
export function download(name: string, text: BlobPart, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  Object.assign(document.createElement('a'), { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** A file's name out of a title: without what file systems refuse. */
export function fileName(...parts: string[]): string {
  return parts
    .filter(Boolean)
    .join(' ')
    .replace(/[\\/:*?"<>|\s]+/g, '-');
}
