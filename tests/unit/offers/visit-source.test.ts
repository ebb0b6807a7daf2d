import { describe, expect, test } from 'vitest'
import { markedAddress, visitSource } from '@/lib/offers/visit-source'

const site = 'https://baara.example'

function sourceOf(query: string, referrer = '') {
  return visitSource({ query: new URLSearchParams(query), referrer }, site)
}

describe('where a visitor comes from', () => {
  test.each([
    ['', '', ''],
    ['', 'https://www.google.com/search?q=logisticien', 'google'],
    ['', 'https://www.google.co.ma/', 'google'],
    ['', 'android-app://com.google.android.googlequicksearchbox/', 'google'],
    ['', 'https://l.facebook.com/l.php', 'facebook'],
    ['', 'https://lm.facebook.com/', 'facebook'],
    ['', 'android-app://com.linkedin.android/', 'linkedin'],
    ['', 'https://t.co/abc', 'x.com'],
    ['', 'https://www.malipages.com/emploi', 'malipages.com'],
    ['', 'https://baara.example/offres?q=eau', 'baara'],
    ['de=whatsapp', '', 'whatsapp'],
    ['de=telegram', 'https://web.telegram.org/', 'telegram'],
    ['utm_source=Facebook&utm_medium=social', '', 'facebook'],
    ['utm_source=lettre-mars', 'https://www.google.com/', 'lettre-mars'],
    ['de=whatsapp', 'https://www.google.com/', 'whatsapp'],
  ])('%s after « %s » is « %s »', (query, referrer, source) => {
    expect(sourceOf(query, referrer)).toBe(source)
  })

  test.each([
    ['de=ailleurs', ''],
    ['utm_source=%3DHYPERLINK(%22https://x.example%22)', ''],
    ['utm_source=<script>', ''],
    ['utm_source=rh@eaux.example', ''],
    [`utm_source=${'a'.repeat(61)}`, ''],
    ['utm_source=baara', ''],
    ['', 'javascript:alert(1)'],
    ['', 'no address'],
    ['', 'file:///home/aissata/offre.html'],
  ])('%s after « %s » tells nothing', (query, referrer) => {
    expect(sourceOf(query, referrer)).toBe('')
  })

  test.each(['notgoogle.com', 'google.com.attacker.example', 'myfacebook.com', 'box.com'])(
    '%s is no service that it only looks like',
    (host) => {
      expect(sourceOf('', `https://${host}/`)).toBe(host)
    },
  )

  test('an address that we send on tells it', () => {
    const url = new URL(markedAddress(`${site}/offres/logisticien`, 'whatsapp'))
    expect(visitSource({ query: url.searchParams, referrer: '' }, site)).toBe('whatsapp')
  })
})
