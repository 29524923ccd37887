/** What the tools need to know of the page they stand on. */
export interface PageFacts {
  title: string;
  version: string;
  owner: string;
  updated: string;
  /** Of the page, without what follows `#`. */
  address: string;
  /** Of its checklist, where it has one. */
  checklist: string | undefined;
  steps: { id: string; name: string }[];
}

export function pageFacts(): PageFacts {
  const of = document.querySelector<HTMLElement>('[data-page-title]')!.dataset;
  const steps = document.querySelectorAll<HTMLElement>('.step[id], .part[id]');
  return {
    title: of['pageTitle']!,
    version: of['pageVersion']!,
    owner: of['pageOwner']!,
    updated: of['pageUpdated']!,
    address: location.origin + location.pathname,
    checklist: document.querySelector<HTMLAnchorElement>('.page-uses a[href$="/checklist/"]')?.href,
    steps: [...steps].map((step) => ({
      id: step.id,
      name: step.querySelector('h2, h3')!.textContent.trim(),
    })),
  };
}
