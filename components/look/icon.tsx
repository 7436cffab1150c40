/** Directions of reading turn with the page; a clock, a handset and numbers do not. */
export function Icon({ of, size = 16, turns = false }: { of: string; size?: number; turns?: boolean }) {
  return (
    <svg
      class={turns ? 'icon mirror' : 'icon'}
      viewBox="0 0 16 16"
      width={size}
      height={size}
      fill="none"
      stroke="currentColor"
      stroke-width="1.5"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden
    >
      <path d={of} />
    </svg>
  );
}
