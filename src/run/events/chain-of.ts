import { deviceId } from '../../storage/profiles/device.ts';

/** The chain in which a profile of this device records what is done. */
export const chainOf = (profile: string): string => (profile ? `${deviceId()}.${profile}` : deviceId());
