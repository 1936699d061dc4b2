/** The half-filled disc: decoration beside the name. */
export function BrandMark() {
  return (
    <svg viewBox="0 0 20 20" style={{ width: '1.25rem', height: '1.25rem' }} aria-hidden>
      <circle cx="10" cy="10" r="8.2" fill="none" stroke="currentColor" strokeWidth="2" />
      <path d="M10 1.8a8.2 8.2 0 010 16.4z" fill="currentColor" />
    </svg>
  );
}
