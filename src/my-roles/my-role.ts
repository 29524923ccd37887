/** `<my-role data-role data-name>`: the button on a job's page that makes it one's own, or drops it. */
import { myRolesText as text } from '#text/my-roles.ts';
import { $myRoles, chooseRole, dropRole, isMine } from './my-roles.ts';
import './show-roles.ts';

class MyRole extends HTMLElement {
  #end = () => {};

  connectedCallback(): void {
    const { role = '', name = '' } = this.dataset;
    const button = this.querySelector('button');
    // Of a page that came only in part.
    if (!button) return;
    const isOne = () => isMine([role]);
    button.addEventListener('click', () => {
      if (isOne()) dropRole(role, Date.now());
      else chooseRole(role, name, Date.now());
    });
    this.#end = $myRoles.subscribe(() => {
      button.textContent = isOne() ? text.drop : text.choose;
      button.classList.toggle('primary', !isOne());
    });
  }

  disconnectedCallback(): void {
    this.#end();
  }
}

customElements.define('my-role', MyRole);
