/** A file's name as it may be handed out: no path, nothing that a header or a folder could mistake. */
export function safeFileName(name: string): string {
  const base = name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
  const clean = base
    .replace(/[\p{Cc}\p{Cs}\p{Cf}"<>|:*?\\/]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  return clean.replace(/^\.+/, '').slice(-150) || 'annonce'
}
