/** The card's whole style sheet as one string, for whoever mounts a card in a shadow root. */
export { default as cardCss } from './card.css?inline';
