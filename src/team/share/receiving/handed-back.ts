/** `<handed-back>`: what the leader wants to be put right; nothing where that is nothing. */
import { FollowingElement } from '../../../storage/following-element.ts';
import { ownRecords } from '../../../storage/profiles/own-records.ts';
import { handedBackRecord } from './handed-back-record.ts';

class HandedBackElement extends FollowingElement {
  protected has = () => ownRecords(handedBackRecord).length > 0;

  protected async load() {
    const { showHandedBack } = await import('../view/HandedBack.tsx');
    return () => showHandedBack(this);
  }
}

customElements.define('handed-back', HandedBackElement);
