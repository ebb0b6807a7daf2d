/** What an offer is known by until a person gives it a title: the first line of its notice. None is published under it. */
export function provisionalTitle(text: string): string {
  return text.trim().split('\n', 1)[0]?.trim().slice(0, 120) ?? ''
}
