/** 本机数据 with what other features keep. */
import { Device } from '../../device/view/Device.tsx';
import { useSweep } from '../../run/pictures/use-sweep.ts';
import { Holidays } from '../../run/view/Holidays.tsx';
import { deviceText } from '#text/device.ts';
import { sectionNames } from '#text/sections.ts';
import { url } from '../../ui/url.ts';
import { USES } from '../../site/site.ts';
import { endOfRun } from './_end-of-run.ts';

const loadKinds = () => import('./_kinds.ts').then(({ kinds }) => kinds);

export function DeviceData({ pages }: { pages: { slug: string; title: string }[] }) {
  useSweep();
  return (
    <Device pages={pages} loadKinds={loadKinds} endOfRun={endOfRun}>
      {USES.checklist && <Holidays />}
      {USES.team && (
        <p>
          {deviceText.teamBook} <a href={url('team/')}>{sectionNames.team}</a>
        </p>
      )}
    </Device>
  );
}
