import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, it } from 'vitest'
import { findOriginal } from '@/lib/offers/original-file'
import { findOfferBySlug } from '@/lib/offers/queries'
import { database, pool } from '@/lib/platform/database'
import { fetchPage } from '@/lib/platform/fetch-page'
import { createDraft } from '@/lib/posting/create-draft'
import { draftOffers } from '@/lib/posting/draft-offers'
import { findDraft } from '@/lib/posting/drafts'
import { readWaitingDrafts } from '@/lib/posting/read-waiting-drafts'
import { saveDraft } from '@/lib/posting/save-draft'
import { maxSourceBytes } from '@/lib/posting/source-file'
import { submitDraft } from '@/lib/posting/submit-draft'
import { storeOrganisation, storePerson } from '../factories/person'

const now = new Date('2026-02-02T10:00Z')
const limits = { maxBytes: maxSourceBytes, milliseconds: 15_000, redirects: 5, allowPrivate: true, allowAnyPort: true }

const article = `<!doctype html><html lang="fr"><head><title>Recrutement | Eaux et Terres</title></head><body>
<nav><a href="/">Accueil</a><a href="/projets">Nos projets</a></nav>
<main><article><h1>Avis de recrutement</h1>
<p>Eaux et Terres recrute un <strong>logisticien</strong> à Ségou, au Mali.</p>
<p>Poste : Logisticien</p>
<p>Le logisticien suit le parc de véhicules, les stocks et les achats du bureau, et rend compte chaque mois à la coordination.</p>
<p>Envoyez CV et lettre de motivation à <a href="mailto:rh@eaux.example">rh@eaux.example</a>, avec pour objet « Logisticien Ségou ».</p>
<p>Date limite : vendredi 20 février 2026 à 17 h 00.</p></article></main>
<footer>Suivez-nous. Dernière mise à jour : 1er janvier 2024</footer></body></html>`

const server = createServer()
afterEach(() => {
  server.removeAllListeners('request')
  server.closeAllConnections()
  server.close()
})

async function site(answer: RequestListener): Promise<string> {
  server.on('request', answer).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

async function poster() {
  const organisation = await storeOrganisation({ domains: ['eaux.example'] }, now)
  const { id: personId } = await storePerson({ memberOf: [{ organisationId: organisation.id }] }, now)
  await database.postingRight.create({ data: { organisationId: organisation.id, personId, level: 'TRUSTED' } })
  return { organisationId: organisation.id, personId }
}

/** What giving an address does, from the request for the page to the draft. */
async function draftOf(address: string, who: Awaited<ReturnType<typeof poster>>): Promise<string> {
  const page = await fetchPage(address, limits)
  if ('refusal' in page) throw new Error(page.refusal)
  const created = await createDraft(database, { ...who, source: { bytes: page.bytes, name: page.url }, at: now })
  if ('refusal' in created) throw new Error(created.refusal)
  expect(created.isRead).toBe(false)
  expect(await readWaitingDrafts(database)).toBe(1)
  return created.id
}

it('the address of a page becomes a form that is filled from its article, and an offer that leads back to it', async () => {
  const base = await site((request, response) => {
    if (request.url !== '/emplois/logisticien')
      return response.writeHead(301, { location: '/emplois/logisticien' }).end()
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(article)
  })
  const who = await poster()
  const id = await draftOf(`${base}/ancienne-adresse`, who)
  const draft = await findDraft(database, id, [who.organisationId])
  if (draft?.state.kind !== 'read') throw new Error(draft?.state.kind)
  const { decoded, form } = draft.state
  expect(draft.source).toBe(`${base}/emplois/logisticien`)
  expect(decoded.text).not.toMatch(/Nos projets|Suivez-nous/)
  expect(form.posts).toMatchObject([
    {
      read: 0,
      form: {
        title: 'Logisticien',
        country: 'ML',
        deadlineDay: '20',
        deadlineMonth: '2',
        deadlineYear: '2026',
        deadlineHour: '17:00',
        applyEmails: 'rh@eaux.example',
        applySubject: 'Logisticien Ségou',
      },
    },
  ])

  // The page names another organisation: who posts says that theirs hires, and is trusted to publish for it.
  const own = { ...form, posts: form.posts.map((post) => ({ ...post, form: { ...post.form, organisation: '' } })) }
  const offers = draftOffers({ decoded, form: own, organisation: draft.organisation }, { now, isPosted: true })
  const reasons = Object.fromEntries(offers.flatMap(({ findings }) => findings.map(({ key }) => [key, 'voulu'])))
  await saveDraft(database, { id, ...who, version: draft.version, form: { ...own, reasons }, at: now })
  const submitted = await submitDraft(database, { id, ...who, version: draft.version + 1, at: now })
  if (submitted.kind !== 'submitted') throw new Error(JSON.stringify(submitted))
  const offer = await findOfferBySlug(pool, submitted.slugs[0] ?? '')
  expect(offer?.notice.source).toBe(`${base}/emplois/logisticien`)
  // Handed out as bytes: a browser must not run the page under our name.
  const file = await findOriginal(database, submitted.slugs[0] ?? '')
  expect(file).toMatchObject({ name: 'logisticien', mediaType: 'application/octet-stream' })
  expect(Buffer.from(file?.bytes ?? []).toString()).toBe(article)
})

it('an address may lead to a file', async () => {
  const bytes = await readFile('tests/fixtures/files/comptable.pdf')
  const base = await site((_, response) => response.writeHead(200, { 'content-type': 'application/pdf' }).end(bytes))
  const who = await poster()
  const draft = await findDraft(database, await draftOf(`${base}/comptable.pdf`, who), [who.organisationId])
  if (draft?.state.kind !== 'read') throw new Error(draft?.state.kind)
  expect(draft.state.form.posts[0]?.form.title).toMatch(/comptable/i)
})
