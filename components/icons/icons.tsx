import type { ComponentChildren } from 'preact';

/** Line icons on a 16 px grid in the colour of the text; whoever uses one names the button. */
function Icon({ children }: { children: ComponentChildren }) {
  return (
    <svg
      class="icon"
      viewBox="0 0 16 16"
      width="16"
      height="16"
      fill="none"
      stroke="currentColor"
      stroke-width="1.5"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      {children}
    </svg>
  );
}

export const CloseIcon = () => (
  <Icon>
    <path d="m4 4 8 8m0-8-8 8" />
  </Icon>
);
export const CopyIcon = () => (
  <Icon>
    <rect x="5.5" y="5.5" width="8" height="8" rx="1.5" />
    <path d="M10.5 5.5V4A1.5 1.5 0 0 0 9 2.5H4A1.5 1.5 0 0 0 2.5 4v5A1.5 1.5 0 0 0 4 10.5h1.5" />
  </Icon>
);
export const CheckIcon = () => (
  <Icon>
    <path d="m3 8.5 3.5 3.5 6.5-7.5" />
  </Icon>
);
export const PreviousIcon = () => (
  <Icon>
    <path d="m9.5 4-4 4 4 4" />
  </Icon>
);
export const NextIcon = () => (
  <Icon>
    <path d="m6.5 4 4 4-4 4" />
  </Icon>
);
export const SaveIcon = ({ filled }: { filled: boolean }) => (
  <Icon>
    <path d="M4 2.5h8v11L8 10.5l-4 3z" fill={filled ? 'currentColor' : 'none'} />
  </Icon>
);
export const EditIcon = () => (
  <Icon>
    <path d="m3 13 .7-2.9 6.8-6.8 2.2 2.2-6.8 6.8zM9.3 4.5l2.2 2.2" />
  </Icon>
);
export const DeleteIcon = () => (
  <Icon>
    <path d="M3 4.5h10M6.5 4V2.5h3V4M4.5 4.5l.6 9h5.8l.6-9M7 7v4m2-4v4" />
  </Icon>
);
