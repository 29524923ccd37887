/** Codes in a picture: by the browser where it can, else by a library that comes then. */

interface Detector {
  detect(image: ImageBitmapSource): Promise<{ rawValue: string }[]>;
}
type Detectors = { new (options: { formats: string[] }): Detector; getSupportedFormats(): Promise<string[]> };

export type Read = (image: ImageBitmap | HTMLVideoElement) => Promise<string | undefined>;

/** How large a picture is looked at: the library finds a dense code in one size that it misses in another. */
export const SIZES = [1, 1.25, 0.9, 1.5];

/** What reads codes in this browser. */
export async function codeReader(): Promise<Read> {
  const { BarcodeDetector } = globalThis as { BarcodeDetector?: Detectors };
  const formats = await BarcodeDetector?.getSupportedFormats().catch((): string[] => []);
  if (BarcodeDetector && formats?.includes('qr_code')) {
    const detector = new BarcodeDetector({ formats: ['qr_code'] });
    return async (image) => (await detector.detect(image))[0]?.rawValue;
  }
  const { default: jsQR } = await import('jsqr');
  const canvas = document.createElement('canvas');
  const brush = canvas.getContext('2d', { willReadFrequently: true })!;
  const readAt = (image: ImageBitmap | HTMLVideoElement, size: number) => {
    const { width, height } = sizeOf(image);
    // Larger ones take long, and say no more.
    const scale = Math.min(1, 1600 / Math.max(width, height)) * size;
    [canvas.width, canvas.height] = [Math.round(width * scale), Math.round(height * scale)];
    brush.drawImage(image, 0, 0, canvas.width, canvas.height);
    const { data } = brush.getImageData(0, 0, canvas.width, canvas.height);
    return jsQR(data, canvas.width, canvas.height)?.data || undefined;
  };
  let frame = 0;
  return async (image) => {
    // Of a film the next picture comes soon: each is tried in one size.
    if (image instanceof HTMLVideoElement) return readAt(image, SIZES[frame++ % SIZES.length]!);
    for (const size of SIZES) {
      const text = readAt(image, size);
      if (text !== undefined) return text;
    }
    return undefined;
  };
}

const sizeOf = (image: ImageBitmap | HTMLVideoElement) =>
  image instanceof HTMLVideoElement
    ? { width: image.videoWidth, height: image.videoHeight }
    : { width: image.width, height: image.height };

/** The text of the code in a picture; undefined where none is found. */
export async function readPicture(file: Blob): Promise<string | undefined> {
  try {
    const [read, image] = await Promise.all([codeReader(), createImageBitmap(file)]);
    return await read(image);
  } catch {
    return undefined;
  }
}
