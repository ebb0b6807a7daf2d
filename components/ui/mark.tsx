/** The mark: a sun low over the day, the quarter of a disc that is left. */
export function Mark() {
  return (
    <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" className="flex-none text-ochre">
      <path d="M2 18V2a16 16 0 0 1 16 16z" fill="currentColor" />
    </svg>
  )
}
