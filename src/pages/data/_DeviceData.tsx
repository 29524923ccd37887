/** 本机数据 with what other features keep. */
import { Device } from '../../device/view/Device.tsx';
import { Holidays } from '../../run/view/Holidays.tsx';
import { isOver } from './_is-over.ts';

const loadKinds = () => import('./_kinds.ts').then(({ kinds }) => kinds);

export function DeviceData({ pages }: { pages: { slug: string; title: string }[] }) {
  return (
    <Device pages={pages} loadKinds={loadKinds} isOver={isOver}>
      <Holidays />
    </Device>
  );
}
