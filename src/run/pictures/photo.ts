/** A photo as it is kept: small enough, upright, and without what the camera wrote into it. */

/** Pixels of the longer side. */
const LONGEST_SIDE = 1600;
/** What is larger is no photo of a phone. */
const MOST_BYTES = 40 * 1024 * 1024;

/** Width and height of a picture whose longer side is at most `LONGEST_SIDE`. */
function scaledSize(width: number, height: number): [width: number, height: number] {
  const scale = Math.min(1, LONGEST_SIDE / Math.max(width, height));
  return [Math.max(1, Math.round(width * scale)), Math.max(1, Math.round(height * scale))];
}

/** The photo as a JPEG; undefined for a file that this browser cannot show. */
export async function scaledPhoto(file: Blob): Promise<Blob | undefined> {
  if (file.size > MOST_BYTES) return undefined;
  const bitmap = await createImageBitmap(file, { imageOrientation: 'from-image' }).catch(() => undefined);
  if (!bitmap) return undefined;
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = scaledSize(bitmap.width, bitmap.height);
  const context = canvas.getContext('2d')!;
  // What is transparent would become black.
  context.fillStyle = 'white';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  bitmap.close();
  return new Promise((done) => canvas.toBlob((blob) => done(blob ?? undefined), 'image/jpeg', 0.82));
}
