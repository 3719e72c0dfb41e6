export function Mark() {
  return (
    <svg
      width="20"
      height="20"
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="2.2"
      aria-hidden="true"
    >
      <path d="M1.5 12h5M17.5 12h5M12 6l6 6-6 6-6-6zM12 6V2.5M12 21.5V18" strokeLinejoin="round" />
    </svg>
  );
}
