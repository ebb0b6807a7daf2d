/** Hours of a deadline to choose from, `HH:MM`: those of offices, and the last minute of the day. */
export const hourChoices: readonly string[] = [
  ...Array.from({ length: 10 }, (_, i) => `${String(i + 8).padStart(2, '0')}:00`),
  '23:59',
]
