/**
 * Text that cannot be read: outside the page, or outside the table cell, figure or box it belongs to. What stands in a region
 * that moves sideways may be wider than the screen, as long as it stays in its own cell. Runs in the page.
 */
export function cutText(): string[] {
  const cut: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  const width = document.documentElement.clientWidth;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!parent || node.textContent?.trim() === '') continue;
    if (parent.closest('script, style, noscript, svg, .skip')) continue;
    range.selectNodeContents(node);
    const box = parent.closest('th, td, li, button, legend, label, p, h1, h2, h3');
    const edges = box?.getBoundingClientRect();
    const moves = parent.closest('.scroll') !== null;
    for (const { left, right, top, bottom, width: wide } of range.getClientRects()) {
      if (wide === 0) continue;
      const off = !moves && (left < -1 || right > width + 1);
      const out =
        edges &&
        (left < edges.left - 1 ||
          right > edges.right + 1 ||
          top < edges.top - 4 ||
          bottom > edges.bottom + 4);
      if (off || out) cut.push(`${parent.tagName} ${node.textContent?.trim().slice(0, 60)}`);
    }
  }
  return [...new Set(cut)];
}

/** Letters, words and lines as far apart as some people set them. (WCAG 2.2, 1.4.12 Text spacing) */
export const wideSpacing = `
* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
p { margin-bottom: 2em !important }
`;
