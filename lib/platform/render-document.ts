import 'server-only'
import type { ReactElement } from 'react'

/** A whole HTML document as text, without any framework script. */
export async function renderDocument(document: ReactElement): Promise<string> {
  // Imported when called: Next refuses a static import of it in a route.
  const { renderToStaticMarkup } = await import('react-dom/server')
  return `<!doctype html>${renderToStaticMarkup(document)}`
}
