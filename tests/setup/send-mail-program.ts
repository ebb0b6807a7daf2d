import { database } from '@/lib/platform/database'
import { sendDueMail } from '@/lib/platform/mail-outbox'
import { mailTransport } from '@/lib/platform/mail-transport'

// One run of the job that sends mail, as a process that a test can kill.
const [smtpUrl = '', now = ''] = process.argv.slice(2)
const settings = { from: 'Baara <baara@baara.test>', folder: '', siteUrl: 'https://baara.test', printsLinks: false }
sendDueMail(database, mailTransport({ ...settings, smtpUrl }), () => new Date(now)).finally(() =>
  database.$disconnect(),
)
