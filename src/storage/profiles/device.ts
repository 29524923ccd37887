/**
 * Which device this is: a number drawn once, so that a file that comes back is known as one's own.
 *
 * It says nothing of the device or its reader, and leaves it only in a file that the reader exports.
 */
import { object, type InferOutput } from 'valibot';
import { lenient, tested, type RecordType } from '../records/record-type.ts';
import { saved } from '../saved.ts';
import { profileId, profileName } from './profile.ts';

/** True for a number as devices draw them; files may say anything. */
export const isDeviceId = (id: unknown): id is string => typeof id === 'string' && /^[\w-]{0,64}$/.test(id);

/** This device, and the others that their reader has called their own. Its id is empty before it was needed. */
const device = object({
  id: tested(isDeviceId),
  mine: lenient((ids, leaveOut) => {
    if (!Array.isArray(ids)) return undefined;
    const sound = ids.filter(isDeviceId);
    if (sound.length < ids.length) leaveOut();
    return sound;
  }),
});
export type Device = InferOutput<typeof device>;

export const deviceRecord: RecordType<Device> = {
  name: 'device',
  version: 1,
  initial: { id: '', mine: [] },
  schema: device,
  // Two tabs that have drawn one each agree on the lesser, and know both.
  merge: (one, other) => {
    const ids = [one.id, other.id].filter(Boolean).sort();
    return { id: ids[0] ?? '', mine: [...new Set([...one.mine, ...other.mine, ...ids])].sort() };
  },
};

const $device = saved(deviceRecord, 'self');

/** Who a file comes from. */
export interface Origin {
  device: string;
  /** The profile in use; empty for the device's own, which has no name. */
  person: string;
  name: string;
  /** Address of the site, with its base path. */
  site: string;
}

/** The number of this device, drawn with the first use of it. */
export function deviceId(): string {
  if (!$device.get().id) {
    const id = [...crypto.getRandomValues(new Uint8Array(12))]
      .map((byte) => byte.toString(16).padStart(2, '0'))
      .join('');
    $device.update((device) => (device.id ? device : { ...device, id, mine: [...device.mine, id].sort() }));
  }
  return $device.get().id;
}

/** The same for every file of this device. */
export const origin = (site: string): Origin => ({
  device: deviceId(),
  person: profileId(),
  name: profileName(),
  site,
});

/** How a device stands to this one. */
export function kinship(device: string): 'same' | 'mine' | 'unknown' {
  const { id, mine } = $device.get();
  if (!device) return 'unknown';
  return device === id ? 'same' : mine.includes(device) ? 'mine' : 'unknown';
}

/** The device's record with another one that is the reader's own, to be kept with an import. */
export function withMine(device: string): Device {
  const { id, mine } = $device.get();
  return { id, mine: [...new Set([...mine, device])].sort() };
}
