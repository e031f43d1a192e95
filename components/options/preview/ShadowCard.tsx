import { render } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Card, type CardProps } from '../../card/Card.tsx';
import { cardCss } from '../../card/styles.ts';

/** Beside the choices there is less room than on a page. */
const FIT = '.card { min-width: min(260px, 100%); max-width: min(380px, 100%); max-height: none; }';

/** A card as it is on a page: in a shadow root, with nothing of this page's style. `zoom` as CSS has it. */
export function ShadowCard({ zoom, ...props }: CardProps & { zoom: number }) {
  const host = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const root = host.current?.shadowRoot ?? host.current?.attachShadow({ mode: 'open' });
    if (!root) return;
    if (!root.firstChild) {
      const style = document.createElement('style');
      style.textContent = cardCss + FIT;
      root.append(style, document.createElement('div'));
    }
    render(<Card {...props} />, root.lastElementChild as Element);
  });
  return <div class="shadow-card" ref={host} style={{ zoom }} />;
}
