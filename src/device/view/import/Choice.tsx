import type { InputHTMLAttributes } from 'preact';

/** One thing to choose, with a line about it. */
export function Choice({ label, about, ...field }: { label: string; about: string } & InputHTMLAttributes) {
  return (
    <label class="device-choice">
      <input {...field} />
      <span>
        {label}
        {about && <small>{about}</small>}
      </span>
    </label>
  );
}
