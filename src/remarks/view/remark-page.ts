/** What a remark has to know of the page that it is about. */
export interface RemarkPage {
  slug: string;
  title: string;
  version: string;
  /** Hash of what the page means; absent where that is not known. */
  meaning?: string | undefined;
  /** Who answers for it; a checklist does not say. */
  owner?: string | undefined;
  /** Without what follows `#`. */
  address: string;
  parts: RemarkPart[];
}

/** A step or section. */
interface RemarkPart {
  id: string;
  name: string;
  items: { id: string; text: string }[];
}

/** Of the reading page that is shown. */
export function shownPage(): RemarkPage {
  const of = document.querySelector<HTMLElement>('[data-page-title]')!.dataset;
  const mark = document.querySelector<HTMLElement>('read-mark')!.dataset;
  const parts = document.querySelectorAll<HTMLElement>('.step[id], .part[id]');
  return {
    slug: mark['slug']!,
    title: of['pageTitle']!,
    version: of['pageVersion']!,
    meaning: mark['meaning']!,
    owner: of['pageOwner']!,
    address: location.origin + location.pathname,
    parts: [...parts].map((part) => ({
      id: part.id,
      name: part.querySelector('h2, h3')!.textContent.trim(),
      items: [
        ...part.querySelectorAll<HTMLElement>(':is([data-item], .item-timed, .item-plain) > .item-text'),
      ]
        .filter(({ id }) => !id.endsWith('-time'))
        .map((item) => ({ id: item.id, text: item.innerText.trim() })),
    })),
  };
}
