/** Times of the day as people write them. */
import type * as zh from '../../zh/authoring/times.ts';

/** A time as it is written in a page. */
export const TIME: typeof zh.TIME = /^([01]?\d|2[0-3]):([0-5]\d)$/;

const MEANT = /^(\d{1,2})(?:[:.](\d{2}))?(am|pm)?$/i;

/** What is meant by 9am, 3.30 pm or 09:00-10:30. */
export const meantTime: typeof zh.meantTime = (written) => {
  const times = written
    .normalize('NFKC')
    .replaceAll(/\s/g, '')
    .replaceAll(/([ap])\.m\.?/gi, '$1m')
    .split(/[-–—~]|to/)
    .map((part) => {
      const [, hour, minute = '00', half = ''] = MEANT.exec(part) ?? [];
      if (hour === undefined) return '';
      const hours = half === '' ? Number(hour) : (Number(hour) % 12) + (/p/i.test(half) ? 12 : 0);
      return `${String(hours).padStart(2, '0')}:${minute}`;
    });
  return times.length < 3 && times.every((time) => TIME.test(time)) ? times.join('/') : undefined;
};
