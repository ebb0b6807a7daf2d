import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import PostalMime, { type Email } from 'postal-mime'
import { SMTPServer, type SMTPServerSession } from 'smtp-server'

export interface ReceivedMail {
  readonly to: readonly string[]
  readonly email: Email
  /** The links in its text, in order. */
  readonly links: readonly string[]
}

/** What a test's mail server says to a recipient instead of taking the mail: a reply from 400 is for now, one from 500 for good; it may never come. */
export type Refuse = (recipient: string) => number | null | Promise<number | null>

/** A mail server that keeps what it is sent, and passes it on. */
export async function startMailServer(refuse: Refuse = () => null, onMail: (mail: ReceivedMail) => void = () => {}) {
  const received: ReceivedMail[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    async onRcptTo({ address }, _session, callback) {
      const responseCode = await refuse(address)
      callback(responseCode === null ? null : Object.assign(new Error('refused by the test'), { responseCode }))
    },
    onData(stream, session, callback) {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => keep(Buffer.concat(chunks), session).then(() => callback(), callback))
    },
  })
  // A sender that is killed within a mail resets its connection: the server goes on, as any does.
  server.on('error', (error) => {
    if (!('code' in error) || error.code !== 'ECONNRESET') throw error
  })
  async function keep(bytes: Buffer, session: SMTPServerSession) {
    const email = await PostalMime.parse(bytes)
    const links = email.text?.match(/https?:\/\/\S+/g) ?? []
    const mail = { to: session.envelope.rcptTo.map(({ address }) => address), email, links }
    received.push(mail)
    onMail(mail)
  }
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  const { port } = server.server.address() as AddressInfo
  return {
    url: `smtp://127.0.0.1:${port}`,
    received: received as readonly ReceivedMail[],
    stop: () => new Promise<void>((resolve) => server.close(() => resolve())),
  }
}
