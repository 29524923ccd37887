import { deviceText as words } from '#text/device.ts';
import { USES } from '../../site/site.ts';
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
  const form = event.currentTarget as HTMLFormElement;
  const field = form.querySelector('input')!;
  const name = field.value.trim();
  // Said below the field, as in the dialogs, in place of the browser's bubble.
  form.querySelector('.field-problem')!.textContent = name ? '' : words.newProfileEmpty;
  if (name) change(() => addProfile(`p${Date.now().toString(36)}`, name, Date.now()));
  else field.focus();
}

/** Who uses this device: the names to switch to, and a new one. */
export function Profiles({ kept: { names, person } }: { kept: Kept }) {
  return (
    <section>
      <h2>{words.profile}</h2>
      <p class="quiet">{words.profileWhy(words.things(USES.checklist, USES.quiz))}</p>
      <ul class="device-list">
        {[...new Map([['', words.device], ...names])].map(([id, name]) => (
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
      <form class="device-line" noValidate onSubmit={add}>
        <label>
          <span>{words.newProfile}</span>
          <input
            class="field-box"
            name="profile"
            required
            maxLength={20}
            autocomplete="off"
            placeholder={words.newProfileHint}
            aria-describedby="profile-problem"
          />
        </label>
        <button class="button">{words.add}</button>
        <p class="field-problem" id="profile-problem" role="alert" />
      </form>
    </section>
  );
}
