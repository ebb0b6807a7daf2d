import { describe, expect, it } from 'vitest'
import { parsePage } from '@/lib/decoding/html-document'
import { htmlToText } from '@/lib/decoding/html-text'

const textOf = (html: string) => htmlToText(parsePage(html).document.body)

describe('the words of HTML', () => {
  it('keep headings, paragraphs and lines apart, and runs of spaces together', () => {
    const html = '<h1>Avis</h1><p>Une\n   ONG  <b>recrute</b> :</p><p>un<br>deux</p><div>trois</div><div>quatre</div>'
    expect(textOf(html)).toBe('Avis\n\nUne ONG recrute :\n\nun\ndeux\n\ntrois\nquatre')
  })

  it('keep lists, their numbers and their nesting, and drop empty items', () => {
    expect(textOf('<ul><li>CV</li><li></li><li><p>Lettre</p></li></ul>Fin')).toBe('- CV\n\n- Lettre\n\nFin')
    expect(textOf('<ol start="3"><li>Lieu<ul><li>Kayes</li></ul></li><li>Durée</li></ol>')).toBe(
      '3. Lieu\n- Kayes\n4. Durée',
    )
  })

  it('say entities, hard spaces and soft hyphens as they are read', () => {
    expect(textOf('<p>L&rsquo;&oelig;uvre&nbsp;: re&shy;crute &lt;2&gt;&nbsp;&nbsp;agents')).toBe(
      'L’œuvre\u00a0: recrute <2>\u00a0agents',
    )
  })

  it.each([
    '<dl><dt>Date limite</dt><dd>3 mai 2026</dd><dt>Lieu</dt><dd>Kita</dd></dl>',
    '<dl><div><dt>Date limite</dt><dd>3 mai 2026</dd></div><div><dt>Lieu</dt><dd>Kita</dd></div></dl>',
    '<table><tr><th>Date limite</th><td>3 mai<br>2026</td></tr><tr><th>Lieu</th><td><p>Kita</p></td></tr></table>',
    '<TABLE><TR><TD>Date limite<TD>3 mai 2026<TR><TD>Lieu<TD>Kita</TABLE>',
  ])('put a label before its value: %s', (html) => {
    expect(textOf(html)).toBe('Date limite\u00a0: 3 mai 2026\nLieu\u00a0: Kita')
  })

  it('put label and value on two lines where they are two blocks', () => {
    expect(textOf('<div class="f"><div>Date limite</div><div>3 mai 2026</div></div>')).toBe('Date limite\n3 mai 2026')
  })

  it('keep a label’s own colon', () => {
    expect(textOf('<dl><dt>Date limite :</dt><dd>3 mai 2026</dd></dl>')).toBe('Date limite : 3 mai 2026')
  })

  it('read tables row by row, columns apart, two columns under a head too', () => {
    const three = '<table><tr><th>Poste<th>Nombre<th>Lieu<tr><td>Animatrice<td>2<td>Kita</table>'
    expect(textOf(three)).toBe('Poste | Nombre | Lieu\nAnimatrice | 2 | Kita')
    const two = '<table><thead><tr><th>Poste<th>Lieu</thead><tbody><tr><td>Animatrice<td>Kita</tbody></table>'
    expect(textOf(two)).toBe('Poste | Lieu\nAnimatrice | Kita')
  })

  it('take the tables of a layout apart', () => {
    const html = `<table><tr><td>Menu</td><td><h1>Avis</h1>${'<p>mot</p>'.repeat(5)}<table><tr><td>Lieu<td>Kita</table></td></tr></table>`
    expect(textOf(html)).toBe(`Menu\n\nAvis\n\n${'mot\n\n'.repeat(5)}Lieu\u00a0: Kita`)
  })

  it('leave out what the page does not show', () => {
    const html = `<p hidden>a</p><p aria-hidden="true">b</p><p style="color:red; DISPLAY : none">c</p><script>d</script>
      <style>e</style><template>f</template><noscript>g</noscript><p HIDDEN>h</p><p style="display:block">vu</p>`
    expect(textOf(html)).toBe('vu')
  })

  it('keep the lines of preformatted text', () => {
    expect(textOf('<pre>Lieu : Kita\nDurée : 6 mois</pre>')).toBe('Lieu : Kita\nDurée : 6 mois')
  })
})

describe('addresses that links hide', () => {
  it.each([
    [
      'Écrivez à <a href="mailto:rh@ong.example?subject=CV">notre service</a>.',
      'Écrivez à notre service (rh@ong.example).',
    ],
    ['<a HREF="MAILTO:rh%40ong.example">rh@ong.example</a>', 'rh@ong.example'],
    [
      'Pour postuler, <a href="https://f.example/a?b=c&amp;d=e">cliquez ici</a>.',
      'Pour postuler, cliquez ici (https://f.example/a?b=c&d=e).',
    ],
    [
      'Lien : <a href="https://f.example/abcdef">https://f.example/abc…</a>',
      'Lien : https://f.example/abc… (https://f.example/abcdef)',
    ],
  ])('%s', (html, text) => {
    expect(textOf(html)).toBe(text)
  })

  it('stand out where the link is a button, whose words are the page’s', () => {
    expect(textOf('<div><a href="mailto:rh@ong.example">Postuler maintenant</a></div>')).toBe(
      'Lien «\u00a0Postuler maintenant\u00a0»\u00a0: rh@ong.example',
    )
  })

  it.each([
    '<a href="/postuler">Postulez ici</a>',
    '<a href="javascript:alert(1)">Postulez ici</a>',
    '<a href="#form">Postulez ici</a>',
    '<a href="mailto:?subject=Partager">Postulez ici</a>',
  ])('are none: %s', (html) => {
    expect(textOf(html)).toBe('Postulez ici')
  })

  it('stay hidden behind menus and other offers', () => {
    expect(textOf('<a href="https://site.example/offres">Toutes les offres</a>')).toBe('Toutes les offres')
  })

  it('are read out of Cloudflare’s protection, and stay destroyed without its figures', () => {
    const span = (attribute: string) =>
      `<p>CV à <span class="__cf_email__" ${attribute}>[email&#160;protected]</span></p>`
    // « rh@ong.example » with 0x10.
    expect(textOf(span('data-cfemail="106278507f7e773e7568717d607c75"'))).toBe('CV à rh@ong.example')
    expect(textOf('<a href="/cdn-cgi/l/email-protection#106278507f7e773e7568717d607c75">Postuler</a> ici')).toBe(
      'Postuler (rh@ong.example) ici',
    )
    expect(textOf(span(''))).toBe('CV à [email\u00a0protected]')
    expect(textOf(span('data-cfemail="zz"'))).toBe('CV à [email\u00a0protected]')
  })
})

describe('hostile HTML', () => {
  it('keeps its words however deep it nests', () => {
    expect(textOf(`${'<div>'.repeat(90_000)}Bonjour${'</div>'.repeat(9_000)}<p>Fin</p>`)).toBe('Bonjour\n\nFin')
    expect(textOf('<p><b>mot '.repeat(20_000)).length).toBeGreaterThan(60_000)
  })

  it('is never parsed deeper than a browser would, so that work grows with its length alone', () => {
    const depth = (html: string) => {
      const { body } = parsePage(html).document
      let deepest = 0
      let level = 0
      for (let node: Node | null = body; node !== null; ) {
        deepest = Math.max(deepest, level)
        if (node.firstChild) {
          node = node.firstChild
          level++
          continue
        }
        while (node !== null && node !== body && node.nextSibling === null) {
          node = node.parentNode
          level--
        }
        node = node === null || node === body ? null : node.nextSibling
      }
      return deepest
    }
    expect(depth('<div>'.repeat(60_000))).toBeLessThan(600)
    expect(depth('<div></b>'.repeat(40_000))).toBeLessThan(600)
    expect(depth('<ul><li>'.repeat(40_000))).toBeLessThan(1_200)
    expect(depth('<table><tr><td>'.repeat(20_000))).toBeLessThan(2_400)
    expect(depth('<div>'.repeat(100))).toBeGreaterThanOrEqual(100)
  })

  it('copies no words once a level of tables', () => {
    const text = textOf('<table><tr><td>mot '.repeat(10_000))
    expect(text.match(/mot/g)?.length).toBe(10_000)
  })

  it('ends where markup is without end', () => {
    expect(textOf(`Bonjour ${'<'.repeat(300_000)}`)).toContain('Bonjour')
    expect(textOf(`Bonjour${'<html '.repeat(200_000)}`)).toContain('Bonjour')
    expect(textOf(`Bonjour<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>&b;`).length).toBeLessThan(100)
  })
})
