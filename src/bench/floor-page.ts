import type { Browser } from '@playwright/test';

/** What somebody would write who has this one page and nothing else: enough to read, and to see the drawing. */
const STYLE = `
body { margin: 0 auto; padding: 16px; max-width: 40em; background: #fbfaf7; color: #1d2329; font: 17px/1.8 sans-serif }
h1 { font-size: 27px; line-height: 1.4 }
h2 { font-size: 21px }
svg { max-width: none; font: 400 15px/1 sans-serif }
svg text { text-anchor: middle; fill: #1d2329 }
svg .by, svg .fl text { font-size: 12px; fill: #4f5861 }
svg path, svg rect { fill: #fff; stroke: #868e96; stroke-width: 1.4 }
svg .fg path { fill: #f4f1ea }
svg .fe path { fill: none }
svg .fe .tip { fill: #868e96 }
figure { margin: 16px 0; overflow-x: auto }
li { margin: 8px 0 }
`;

/** A page with the title, the drawing that a phone shows, and the steps of a built reading page, and no script. */
export async function writeFloor(
  chrome: Browser,
  address: string,
  viewport: { width: number; height: number },
): Promise<string> {
  const page = await chrome.newPage({ viewport, serviceWorkers: 'block', ignoreHTTPSErrors: true });
  await page.goto(address);
  const { title, lead, drawing, steps } = await page.evaluate(() => {
    const text = (element: Element | null) => element?.textContent?.trim().replace(/\s+/g, ' ') ?? '';
    const escaped = (words: string) => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    const shown = [...document.querySelectorAll('[data-flowchart] svg.flow')].find(
      (svg) => svg.getBoundingClientRect().width > 0,
    );
    const parts = [...document.querySelectorAll('section[data-step]')].map((step) => {
      const name = escaped(text(step.querySelector('.step-name')));
      const blocks = [...step.querySelectorAll('p, li')].filter((block) => !block.closest('li li, li p'));
      const inner = blocks.map((block) => {
        const words = escaped(text(block));
        return block.tagName === 'LI'
          ? `<li><label><input type="checkbox"> ${words}</label></li>`
          : `<p>${words}</p>`;
      });
      return `<section id="${step.id}"><h2>${name}</h2>${inner.join('\n')}</section>`;
    });
    return {
      title: escaped(text(document.querySelector('h1'))),
      lead: escaped(text(document.querySelector('.lead'))),
      drawing: shown?.outerHTML ?? '',
      steps: parts.join('\n'),
    };
  });
  await page.close();
  if (!drawing || !steps) throw new Error(`${address} shows no flowchart or no steps to measure against.`);
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="data:,">
<style>${STYLE}</style>
</head>
<body>
<h1>${title}</h1>
<p>${lead}</p>
<figure>${drawing}</figure>
${steps}
</body>
</html>`;
}
