/** Signing with a finger, or by writing one's name where there is none to draw with. */
import { useRef } from 'preact/hooks';
import { runValueText as words } from '#text/run-values.ts';
import { openDialog } from '../../ui/components/ask.tsx';

/** A drawing, or a name that was typed. */
export type Signature = { drawn: Blob } | { typed: string };

const [WIDTH, HEIGHT] = [640, 240];

function Pad({ name }: { name: string }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const last = useRef<[x: number, y: number]>();
  const placeOf = (event: PointerEvent): [number, number] => {
    const { left, top, width, height } = canvas.current!.getBoundingClientRect();
    return [((event.clientX - left) / width) * WIDTH, ((event.clientY - top) / height) * HEIGHT];
  };
  const draw = (event: PointerEvent) => {
    if (!last.current) return;
    const context = canvas.current!.getContext('2d')!;
    Object.assign(context, { lineWidth: 4, lineCap: 'round', lineJoin: 'round', strokeStyle: '#111' });
    context.beginPath();
    context.moveTo(...last.current);
    last.current = placeOf(event);
    context.lineTo(...last.current);
    context.stroke();
    canvas.current!.dataset.drawn = '';
  };
  const clear = () => {
    canvas.current!.getContext('2d')!.clearRect(0, 0, WIDTH, HEIGHT);
    delete canvas.current!.dataset.drawn;
  };
  return (
    <form method="dialog" class="sign-form">
      {/* A field that had the focus first would bring up the keyboard over the pad. */}
      <h2 id="sign-title" tabIndex={-1} autofocus>
        {words.signTitle(name)}
      </h2>
      <canvas
        class="sign-pad"
        ref={canvas}
        width={WIDTH}
        height={HEIGHT}
        role="img"
        aria-label={words.signHere}
        onPointerDown={(event) => {
          event.preventDefault();
          event.currentTarget.setPointerCapture(event.pointerId);
          last.current = placeOf(event);
          draw(event);
        }}
        onPointerMove={draw}
        onPointerUp={() => (last.current = undefined)}
        onPointerCancel={() => (last.current = undefined)}
      />
      <label>
        {words.signTyped}
        <input class="field-box" autocomplete="off" maxLength={40} />
      </label>
      <p class="quiet">{words.signWhy}</p>
      <div class="actions">
        <button class="button primary" value="sign">
          {words.signed}
        </button>
        <button class="button" type="button" onClick={clear}>
          {words.signAgain}
        </button>
        <button class="button plain" value="">
          {words.cancel}
        </button>
      </div>
    </form>
  );
}

/** Undefined where nobody has signed. */
export async function askSignature(name: string): Promise<Signature | undefined> {
  const dialog = await openDialog(<Pad name={name} />, 'sign-title');
  if (dialog.returnValue !== 'sign') return undefined;
  const canvas = dialog.querySelector('canvas')!;
  const typed = dialog.querySelector('input')!.value.trim();
  if (canvas.dataset.drawn === undefined) return typed ? { typed } : undefined;
  const drawn = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
  return drawn ? { drawn } : undefined;
}
