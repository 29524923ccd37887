/** 本机数据 with what other features keep. */
import { Device } from '../../device/view/Device.tsx';
import { Holidays } from '../../run/view/Holidays.tsx';
import { attachments } from '../../storage/attachments.ts';
import { useOnce } from '../../ui/hooks/use-once.ts';
import { endOfRun } from './_end-of-run.ts';

const loadKinds = () => import('./_kinds.ts').then(({ kinds }) => kinds);

/** Drops pictures that nothing needs any more, where there are any pictures. */
async function sweep(): Promise<void> {
  if ((await attachments()).length === 0) return;
  const { sweepPictures } = await import('../../run/pictures/sweep.ts');
  await sweepPictures(Date.now());
}

export function DeviceData({ pages }: { pages: { slug: string; title: string }[] }) {
  useOnce(() => void sweep());
  return (
    <Device pages={pages} loadKinds={loadKinds} endOfRun={endOfRun}>
      <Holidays />
    </Device>
  );
}
