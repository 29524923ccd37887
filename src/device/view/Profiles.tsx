import { deviceText as words } from '#text/device.ts';
import { addProfile, switchProfile } from '../../storage/profiles/manage.ts';
import { Tag } from '../../ui/components/Tag.tsx';
import type { Kept } from './use-kept-records.ts';

/** Switches, and shows the page as whoever is now here. */
function change(how: () => void): void {
  how();
  location.reload();
}

function add(event: SubmitEvent): void {
  event.preventDefault();
  const name = new FormData(event.currentTarget as HTMLFormElement).get('profile');
  if (typeof name !== 'string' || !name.trim()) return;
  change(() => addProfile(`p${Date.now().toString(36)}`, name.trim(), Date.now()));
}

/** Who uses this device: the names to switch to, and a new one. */
export function Profiles({ kept: { names, person } }: { kept: Kept }) {
  return (
    <section>
      <h2>{words.profile}</h2>
      <p class="quiet">{words.profileWhy}</p>
      <ul class="device-list">
        {[['', words.device] as const, ...names].map(([id, name]) => (
          <li key={id}>
            <strong>{name}</strong>
            {id === person ? (
              <Tag kind="done">{words.inUse}</Tag>
            ) : (
              <button
                class="button"
                type="button"
                aria-label={words.useName(name)}
                onClick={() => change(() => switchProfile(id, Date.now()))}
              >
                {words.use}
              </button>
            )}
          </li>
        ))}
      </ul>
      <form class="device-line" onSubmit={add}>
        <label>
          <span>{words.newProfile}</span>
          <input
            class="field-box"
            name="profile"
            required
            maxLength={20}
            autocomplete="off"
            placeholder={words.newProfileHint}
          />
        </label>
        <button class="button">{words.add}</button>
      </form>
    </section>
  );
}
