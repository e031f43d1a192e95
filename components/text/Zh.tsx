import type { ComponentChildren } from 'preact';

export interface ZhProps {
  children: ComponentChildren;
  class?: string;
  id?: string;
  script?: 'Hans' | 'Hant';
}

/** Chinese text, marked as such: a screen reader changes voice on it, and the browser picks the right glyphs. */
export const Zh = ({ children, script = 'Hans', ...rest }: ZhProps) => (
  <span lang={`zh-${script}`} {...rest}>
    {children}
  </span>
);

/** Text that may be in either language, such as a source's title; marked only where it holds Han characters. */
export const Either = ({ children }: { children: string }) =>
  /\p{Script=Han}/u.test(children) ? <Zh>{children}</Zh> : <span lang="en">{children}</span>;
