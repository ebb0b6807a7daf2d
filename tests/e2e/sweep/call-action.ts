import { newVisitor } from '../support/visitor'
import type { ActionArgument } from './entries'

/** Calls an action as the framework's script does, without the page's leave. */
export function callAction(call: {
  readonly page: string
  readonly id: string
  readonly args: readonly ActionArgument[]
  readonly cookie: string
  readonly origin?: string
}): Promise<Response> {
  const { page, id, args, cookie } = call
  const site = process.env.BASE_URL ?? ''
  const body = new FormData()
  const references = args.map((argument, index) => {
    if ('state' in argument && typeof argument.state === 'object') return argument.state
    // A form travels as fields under the number of its reference.
    for (const [name, value] of Object.entries(argument)) body.append(`_${index + 1}_${name}`, String(value))
    return `$K${index + 1}`
  })
  body.append('0', JSON.stringify(references))
  return fetch(`${site}${page}`, {
    method: 'POST',
    redirect: 'manual',
    headers: {
      ...newVisitor(),
      'Next-Action': id,
      Accept: 'text/x-component',
      Origin: call.origin ?? site,
      ...(cookie !== '' && { Cookie: cookie }),
    },
    body,
  })
}
