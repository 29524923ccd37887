/** 本机数据 with what other features keep. */
import { Device } from '../../device/view/Device.tsx';
import { Holidays } from '../../run/view/Holidays.tsx';
import { useOnce } from '../../ui/hooks/use-once.ts';
import { endOfRun } from './_end-of-run.ts';

const loadKinds = () => import('./_kinds.ts').then(({ kinds }) => kinds);

export function DeviceData({ pages }: { pages: { slug: string; title: string }[] }) {
  useOnce(
    () => void import('../../run/pictures/sweep.ts').then(({ sweepPictures }) => sweepPictures(Date.now())),
  );
  return (
    <Device pages={pages} loadKinds={loadKinds} endOfRun={endOfRun}>
      <Holidays />
    </Device>
  );
}
