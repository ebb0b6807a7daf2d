/**
 * Next 16.4 copies a handler's headers but for `content-encoding` and `content-length`, which it takes for leftovers of a
 * fetched answer and knows by their lower-case names; without them a browser would show compressed bytes. Spelled the usual
 * way they pass. The end-to-end tests see to it that they still do.
 */
class SpelledHeaders extends Headers {
  override forEach(callback: (value: string, name: string, parent: Headers) => void, thisArg?: unknown): void {
    super.forEach((value, name) => {
      const spelled = name.replace(/\b[a-z]/g, (letter) => letter.toUpperCase())
      callback.call(thisArg, value, spelled, this)
    })
  }
}

/** An answer whose headers all reach the visitor. */
export function responseOf(status: number, body: Buffer | null, headers: Readonly<Record<string, string>>): Response {
  const response = new Response(body === null ? null : new Uint8Array(body), { status })
  Object.defineProperty(response, 'headers', { value: new SpelledHeaders(headers) })
  return response
}
