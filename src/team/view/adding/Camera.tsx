/** 扫码: the camera, open until it is closed, so that one code after the other can be read. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { teamText as words } from '#text/team.ts';
import { openDialog } from '../../../ui/components/ask.tsx';
import { codeReader } from './scan.ts';

const TITLE = 'camera-title';

/** @param take reads what a code says */
export const openCamera = (take: (text: string) => Promise<void>): Promise<unknown> =>
  openDialog(<Camera take={take} />, TITLE);

function Camera({ take }: { take: (text: string) => Promise<void> }) {
  const video = useRef<HTMLVideoElement>(null);
  const [said, say] = useState('');
  useEffect(() => {
    const end = new AbortController();
    void watch(video.current!, end.signal, async (text) => {
      await take(text);
      say(words.scanned);
    }).catch(() => say(words.cameraNone));
    // A dialog that closes goes as it is, and its camera with it.
    video.current!.closest('dialog')!.addEventListener('close', () => end.abort(), { once: true });
  }, [take]);
  return (
    <form method="dialog" class="team-camera">
      <h2 id={TITLE}>{words.cameraTitle}</h2>
      <p>{words.cameraHow}</p>
      <video ref={video} muted playsInline aria-label={words.cameraTitle} />
      <p role="status">{said}</p>
      <div class="actions">
        <button class="button primary">{words.close}</button>
      </div>
    </form>
  );
}

/** A code of many characters is not read in the small picture that browsers give unasked. */
const PICTURE = { facingMode: 'environment', width: { ideal: 1920 }, height: { ideal: 1080 } };

/** So often a picture is looked at, in milliseconds. */
const PAUSE = 200;

async function watch(
  video: HTMLVideoElement,
  signal: AbortSignal,
  take: (text: string) => Promise<void>,
): Promise<void> {
  const stream = await navigator.mediaDevices.getUserMedia({ video: PICTURE });
  const stop = () => stream.getTracks().forEach((track) => track.stop());
  signal.addEventListener('abort', stop);
  if (signal.aborted) return stop();
  video.srcObject = stream;
  await video.play();
  const read = await codeReader();
  const seen = new Set<string>();
  while (!signal.aborted) {
    const text = await read(video);
    if (text !== undefined && !seen.has(text)) {
      seen.add(text);
      await take(text);
    }
    await new Promise((next) => setTimeout(next, PAUSE));
  }
}
