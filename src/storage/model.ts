/** Names that other folders still import from here; each goes once they import it from where it stands. */
import { lwwMap, type LwwMap } from './records/lww-map.ts';
import { soundOf, tested } from './records/record-type.ts';

export * from './records/json.ts';
export * from './records/lww-map.ts';
export * from './records/record-type.ts';
export * from './records/times.ts';
export { clampTime as near } from './records/times.ts';

export function parseLwwMap<V>(
  value: unknown,
  test: (part: unknown) => part is V,
  leaveOut = () => {},
): LwwMap<V> | undefined {
  const sound = soundOf(lwwMap(tested(test)), value);
  if (sound && !sound.whole) leaveOut();
  return sound?.value;
}
