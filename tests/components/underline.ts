import { text, title } from './data/article.ts';
import { terms } from './data/terms.ts';

/** Puts the article on the page as plain paragraphs and registers its terms as highlights, one a level. */
export function underline(): void {
  const article = document.createElement('article');
  const heading = document.createElement('h1');
  heading.textContent = title;
  article.append(heading);
  const blocks = text.split('\n').map((block) => {
    const paragraph = document.createElement('p');
    paragraph.textContent = block;
    article.append(paragraph);
    return paragraph.firstChild as Text;
  });
  document.body.append(article);
  const ranges: Record<string, Range[]> = { must: [], should: [], may: [], active: [], flash: [] };
  for (const [index, term] of terms.entries()) {
    let offset = 0;
    for (const node of blocks) {
      if (term.start >= offset && term.end <= offset + node.length) {
        const range = document.createRange();
        range.setStart(node, term.start - offset);
        range.setEnd(node, term.end - offset);
        ranges[term.level]?.push(range);
        if (index === 6) ranges.active?.push(range);
        if (index === 12) ranges.flash?.push(range);
      }
      offset += node.length + 1;
    }
  }
  for (const [name, of] of Object.entries(ranges)) {
    const highlight = new Highlight(...of);
    highlight.priority = { active: 1, flash: 2 }[name] ?? 0;
    CSS.highlights.set(`tifa-${name}`, highlight);
  }
}
