import 'server-only'
import { subscribe } from 'node:diagnostics_channel'

/** What the launcher says on the channel once the site answers nobody any longer; it waits for what is handed to it. */
interface Stopping {
  waitFor(work: Promise<unknown>): void
}

/** Has something finished before the database stops and the process ends (bin/launcher/serve.mjs). */
export function onSiteStop(finish: () => Promise<unknown>): void {
  subscribe('baara.stop', (message) => (message as Stopping).waitFor(finish()))
}
