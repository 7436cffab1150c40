/** The mark: an O that leans forward. It never turns with the direction of reading. */
export function Mark({ size = 20 }: { size?: number }) {
  return (
    <svg class="mark" viewBox="0 0 16 16" width={size} height={size} aria-hidden>
      <path
        d="M10.53 4.43 13.9 8l-3.37 3.57A5.2 5.2 0 1 1 10.53 4.43Z"
        fill="none"
        stroke="currentColor"
        stroke-width={size < 32 ? 2.7 : 2.5}
        stroke-linejoin="round"
      />
    </svg>
  );
}
