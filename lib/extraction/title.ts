import { matchesOf } from '../text/matches-of'
import { wordPattern } from '../text/word-pattern'
import { cleanTitle } from './clean-title'
import type { Line, Range } from './lines'
import { field, type NoticeText, placesWithin, roleAt, wordsOf } from './notice-text'
import { isTeam, numberedPosts } from './numbered-posts'
import type { Field } from './posting'
import { canNamePost, countBefore, looksLikeRole, namesSuperior } from './role-shape'
import { startsWithRole, startsWithWork } from './role-words'
import { findSaid } from './said'
import { singularTitle } from './singular-title'

/** The role of a posting whose heading is known. */
export function titleOf(notice: NoticeText, heading: Range, employer: readonly string[]): Field<string> | null {
  const range = cleanTitle(notice, heading, employer)
  return range && titleField(notice, range)
}

/** The role that a notice with one posting seeks: as labelled, as headed, or as its first hiring sentence says. */
export function readTitle(notice: NoticeText, employer: readonly string[]): Field<string> | null {
  for (const find of [
    labelledTitles,
    objectTitles,
    numberedTitle,
    announcedTitles,
    headlineTitles,
    hiringSentences,
    looseTitles,
    subjectTitles,
    unknownLabelled,
  ])
    for (const candidate of find(notice)) {
      const range = cleanTitle(notice, candidate, employer)
      if (range) return titleField(notice, range)
    }
  return null
}

function titleField(notice: NoticeText, range: Range): Field<string> {
  const words = wordsOf(notice, range).replace(/^stage(?= (?:en|dans|au|aux|sur) )/i, ofIntern)
  return field(notice, singularTitle(words), range)
}

/** Whoever does a « stage en communication » is sought: « Stagiaire en communication ». */
function ofIntern(stage: string): string {
  return stage === stage.toUpperCase() ? 'STAGIAIRE' : `${stage.charAt(0)}tagiaire`
}

/** « Poste 1 : Comptable » where no second one follows. */
function numberedTitle(notice: NoticeText): Range[] {
  return numberedPosts(notice).flatMap(({ title }) =>
    isRoleOrWork(notice.text.slice(title.start, title.end)) ? [title] : [],
  )
}

/** « Objet : Audit organisationnel de la Confédération » at the head of a letter; further down it is an e-mail's subject. */
function objectTitles(notice: NoticeText): Range[] {
  return notice.lines.slice(0, 15).flatMap((line) => {
    const label = /^objet {0,2}: {0,2}/.exec(line.text)?.[0]
    if (!label || !isRoleOrWork(line.text.slice(label.length))) return []
    return [{ start: line.start + label.length, end: line.end }]
  })
}

const weakLabel = /^(?:poste|position|emploi|titre(?! fonctionnel)|fonction|recrutement|objet)/

function labelledTitles(notice: NoticeText): Range[] {
  return notice.pairs
    .filter((pair) => pair.key === 'title' && !isOfSuperior(notice, pair.label))
    .flatMap((pair) => {
      const first = pair.values[0]
      const last = pair.values.at(-1)
      if (!first || !last) return []
      const words = notice.text.slice(first.start, first.end)
      const isTitle = isRoleOrWork(words) || (!weakLabel.test(pair.words) && !/^\W*\d+ ?postes?/.test(words))
      return isTitle
        ? [{ start: first.start, end: words.length < 30 ? first.end : Math.min(last.end, first.start + 250) }]
        : []
    })
}

const occupation =
  /^(?!(?:vacant|temps|a |au |en |pour |ong\b|association|offres?|avis|recrutement|appel|annonce|nouve\w*|urgent|immediat|publi\w*|plein|partiel)\b)[a-z][a-z' -]{2,40}$/

/** « Poste : Griot »: a name that nothing else tells of an occupation, where the notice has no other. */
function unknownLabelled(notice: NoticeText): Range[] {
  return notice.pairs.flatMap(({ key, label, words, values: [value] }) => {
    if (key !== 'title' || !value || !/^(?:poste|emploi|fonction)/.test(words)) return []
    const name = notice.text.slice(value.start, value.end)
    const isName = occupation.test(name) && canNamePost(name) && placesWithin(notice, value).length === 0
    return isName && !isOfSuperior(notice, label) ? [value] : []
  })
}

/** « Référent : Awa Diop⏎Position : cheffe de mission » */
function isOfSuperior(notice: NoticeText, label: Range): boolean {
  const index = notice.lines.findIndex((line) => line.end > label.start)
  const [above, line] = [notice.lines[index - 1], notice.lines[index]]
  return (line !== undefined && namesSuperior(line.text)) || (above !== undefined && namesSuperior(above.text))
}

function isRoleOrWork(folded: string): boolean {
  const words = folded.replace(/^[«" ]+/, '').replace(countBefore, '')
  return startsWithRole(words) || startsWithWork(words)
}

function isInBody(notice: NoticeText, line: Range): boolean {
  const role = roleAt(notice, line.start)
  return role !== null && role !== 'context' && role !== 'description' && role !== 'calendar'
}

/** « Mission d’audit externe » is what is sought; « Missions de l’association » heads a chapter. */
function isWorkMission(line: Line): boolean {
  const work = line.text.replace(/^mission d(?:e |')(?:l')?/, '')
  return work !== line.text && startsWithWork(work)
}

interface Headline extends Range {
  readonly line: Line
  /** Of its first line. */
  readonly index: number
}

/** Headlines at the top, wrapped lines joined: each line with those below it that go on in the same letters. */
function headlines(notice: NoticeText): Headline[] {
  const blocks: Headline[] = []
  const top = notice.lines.slice(0, 40)
  for (let i = 0; i < top.length; i++) {
    const line = top[i]
    if (!line || line.text.length > 200 || line.bullet || (isInBody(notice, line) && !isWorkMission(line))) continue
    let last = i
    for (let next = top[last + 1]; next && last - i < 6; next = top[last + 1]) {
      const goesOn =
        /^[«"]/.test(next.text) || line.capitals
          ? next.capitals || /^[«"]/.test(next.text)
          : !next.capitalised && top[last]?.text.length !== undefined
      if (next.afterBlank || next.bullet || next.marker !== null || !goesOn || next.heading !== null) break
      const above = top[last]?.text ?? ''
      const isQuoted = /^[«"]/.test(next.text) && !/\b(?:projet|programme|initiative|de|du|des)$/.test(above)
      if (/[.:]$/.test(above) || isQuoted || /^(?:ref|n ?[°o] ?\d|\d{1,2}(?:er)? [a-z]{3,9} 20\d\d)/.test(next.text))
        break
      last++
    }
    blocks.push({ start: line.start, end: top[last]?.end ?? line.end, line, index: i })
    if (line.capitals) i = last
  }
  return blocks
}

/** What an employer does to fill a post. */
const hiring = String.raw`(?<!\b(?:a|ont|avait|avons) (?:deja )?)recrut(?:e|ement|ent|ons|er)s?\b|embauch(?:e|ons|ent|er)\b|(?<!profil |de |d'|la )recherch(?:e|ons|ent)\b|cherch(?:e|ons|ent)\b|is (?:looking for|recruiting|hiring|seeking)\b|a la recherche (?:de|d')|on (?:prend|cherche)|engage(?:r|ons)?\b(?! a)|accueill(?:e|ons|ent)\b(?= (?:une?|deux|trois|quatre|cinq|six|\d{1,2})\b.{0,12}(?:stagiaire|volontaire|apprenti|service civique))|s'attacher les services|besoin d(?:e |')(?=une?\b|deux\b|trois\b|quatre\b|cinq\b|six\b|\d)|il (?:nous|lui|leur) (?:faut|faudra|manque) (?=une?\b|deux\b|trois\b|quatre\b|cinq\b|six\b|\d)|(?:(?:propos|offr|ouvr)(?:e|ons|ent)|met au concours) (?:un|une|deux|trois|quatre|cinq|\d{1,2})\b`
const trigger = new RegExp(
  String.raw`\b(?:${hiring}|postes? d(?:e |')|appel a (?:candidatures?|consultations?|consultants?|manifestations? d'interet|propositions?)|avis a manifestation d'interet|termes? de references?|\btdr\b|lance un appel pour|consultation individuelle|offre d'emploi|vacance de poste|selection d'|avis de consultation|demande de propositions?)`,
)

/** « RECRUTEMENT D’UN CABINET… », « X recrute 01 consultant… », « Termes de référence – Évaluation… » in a headline. */
function announcedTitles(notice: NoticeText): Range[] {
  return headlines(notice).flatMap((block) => {
    const words = notice.text.slice(block.start, block.end)
    const found = trigger.exec(words)
    if (!found || isRunningText.test(words)) return []
    const start = firstRole(words, found.index + found[0].length, true)
    if (start === null) return []
    const tail = headlineTail.exec(words.slice(start))
    return [{ start: block.start + start, end: block.start + start + (tail?.index ?? words.length - start) }]
  })
}

/** Sentences, or one that ends: what it says of the post is read after the headlines. */
const isRunningText = /(?<!\b(?:ref|no|n))[.;](?:$| [a-z])/

/** The offset of the first words within the next 90 characters that begin a role, or what a consultancy does. */
function firstRole(words: string, from: number, withWork: boolean): number | null {
  const place = /(?:^|[\s'«"(:/*_-])(?=[a-z])/g
  place.lastIndex = Math.max(0, from - 1)
  for (let found = place.exec(words); found && found.index < from + 90; found = place.exec(words)) {
    const at = found.index + found[0].length
    const rest = words.slice(at, at + 60)
    if (startsWithRole(rest) && !/^(?:un|une|le|la|les|des|l')\b/.test(rest)) return at
    if (withWork && startsWithWork(rest)) return at
    if (found[0].length === 0) place.lastIndex++
  }
  return null
}

/** « Le prestataire proposera… », two sentences, or a line too long for a headline. */
const isSentence = /^(?:le|la|les|l'|sous|dans|pour) |[.;] [a-z]|^.{220}/s

/** A headline that is itself a role, or what a consultancy does; or follows the employer's name and a colon. */
function headlineTitles(notice: NoticeText): Range[] {
  const blocks = headlines(notice).filter(
    (block) =>
      (block.line.heading === null || isWorkMission(block.line)) &&
      !/[.;]$/.test(block.line.text) &&
      !isTeam(notice, block.index) &&
      !isSentence.test(notice.text.slice(block.start, block.end)),
  )
  const starting = (test: (words: string) => boolean) =>
    blocks.flatMap((block) => {
      const words = notice.text.slice(block.start, block.end)
      const bare = words.replace(/^[«"' ]+|^\[[a-z][a-z' -]{2,30}\] ?/, '').replace(countBefore, '')
      const offset = words.length - bare.length
      if (test(bare)) return [{ start: block.start + offset, end: block.end }]
      const behind = chapter.test(words)
        ? undefined
        : matchesOf(separator, words.slice(0, 60)).find((found) => test(words.slice(found.index + found[0].length)))
      return behind ? [{ start: block.start + behind.index + behind[0].length, end: block.end }] : []
    })
  const roles = starting(startsWithRole)
  const works = starting((words) => startsWithWork(words) && words.length > 14)
  return [...(isCallForOffers(notice) ? [...works, ...roles] : [...roles, ...works]), ...starting(looksLikeRole)]
}

/** Between an employer's name, a code or a kind of notice and the role. */
const separator = /(?<=..) ?[:|] | - /g
const chapter = /^(?:article|chapitre|partie|section|annexe|titre|etape|phase|lot|page)\b/

/** What is sought is work to be done, whoever is named in it. */
function isCallForOffers(notice: NoticeText): boolean {
  return /\b(?:termes? de references?|tdr|appel d'offres?|cahier des charges|avis de consultation|manifestation d'interet|demande de (?:cotations?|prix|propositions?))\b/.test(
    notice.flat.slice(0, 1200),
  )
}

/** Where the role ends and the sentence goes on. */
const headlineTail =
  /;|\.(?= |$)| (?:pour (?:son|sa|ses|le compte|renforcer|un contrat|la mise en oeuvre du)|afin|dans le cadre|qui|base[e(]|based |capable|charge de la|en vue|dont|pendant|durant|a compter|a partir|au sein|et (?:offre|ouvre|engage|propose|met|lance|souhaite))\b/
/** « chargé de tenir la caisse » goes on with the sentence; « chargé de plaidoyer » is the role. */
const infinitive = String.raw`(?!(?:plaidoyer|ateliers?|chantiers?|courrier|dossiers?|fichiers?|foyers?|metiers?|quartiers?|territoires?|theatre)\b)[a-z']+(?:er|ir|re)\b`
const sentenceTail = new RegExp(
  String.raw`,| ?: | charge\S* (?:de |d')${infinitive}| (?:pour|dans|a|au|aux|avec|sous|en) (?:la ville|une (?:duree|periode|personne)|un(?:e)? (?:contrat|cdd|cdi|jeune|etudiant)|cdd|cdi|contrat|le (?:bureau|siege|projet|centre|cadre)|la (?:base|periode)|nos|notre|ses|son|sa)\b|${headlineTail.source}`,
)

const inSentence = new RegExp(
  String.raw`\b(?:${hiring}|(?:au|le|du|un|des|deux|trois|quatre|cinq|\d{1,2})(?: ?\( ?\d{1,2} ?\))? postes? d(?:e |'))`,
)

/** « … recrute un(e) comptable pour son bureau de … », « au poste de … » in running text. */
function hiringSentences(notice: NoticeText): Range[] {
  return notice.sentences.slice(0, 400).flatMap((sentence) => {
    const words = notice.text.slice(sentence.start, Math.min(sentence.end, sentence.start + 600))
    const found = inSentence.exec(words)
    if (!found) return []
    const behind = found.index + found[0].length
    const start = firstRole(words, behind, /stage/.test(words)) ?? unknownRole(words, behind, found[0])
    if (start === null) return []
    const tail = sentenceTail.exec(words.slice(start))
    return [{ start: sentence.start + start, end: sentence.start + start + (tail?.index ?? words.length - start) }]
  })
}

const counted =
  / {0,2}(?:un|une|un ?\(e\)|un[.·-]e|une? ?\/ ?une?|un ou une|deux|trois|quatre|cinq|\d{1,2})(?: ?\( ?\d{1,2} ?\))? (?=[a-z])/y

/** One word that the sentence parts from what follows. Places and goods are sought, people are taken on. */
const oneName =
  /^(?!(?:personnes?|personnel|equipe|groupe|jeunes?|certain|nombre|ensemble|collectif|nouveau|nouvelle|autre|seule?|femmes?|hommes?|collaborat\w+|collegues?)\b)[a-z-]{4,}(?= (?:a|au|aux|en|pour|base|qui|dans|h\/f|\()|[.,]|$)/

/** « recrute un(e) archéologue », « recrute un griot »: right behind the number sought an occupation by its ending, or by its place alone. */
function unknownRole(words: string, from: number, verb: string): number | null {
  counted.lastIndex = from
  if (!counted.test(words)) return null
  const name = words.slice(counted.lastIndex)
  const isOccupation = looksLikeRole(name) || (/^(?:recrut|embauch)/.test(verb) && oneName.test(name))
  return isOccupation ? words.length - name.length : null
}

const behindLead =
  /^(?:(?:profils?|candidats?|personnels?|metiers?|besoins?|offres?)(?: recherches?| demandes?| requis)? ?: ?|vous etes (?:une? )?|vous serez (?:une?|notre|le|la|le\/la) (?:(?:prochaine?|future?|nouve(?:au|lle)) )?)/

/** « Huit (08) formateurs », « 3 vigiles » */
const countedLead =
  /^(?:un ?\(e\) ?\( ?0?1 ?\)|une? ?\( ?0?1 ?\)|(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|\d{1,2})(?: ?\( ?\d{1,2} ?\))?) {1,2}(?=[a-z])/

/** A short line or bullet that begins with a role, for texts with no headline at all; « Profil recherché : Juriste », « Vous êtes juriste ? ». */
function looseTitles(notice: NoticeText): Range[] {
  return notice.lines.flatMap((line) => {
    const lead = behindLead.exec(line.text)?.[0] ?? countedLead.exec(line.text)?.[0] ?? ''
    const words = line.text.slice(lead.length)
    const stop = lead === '' ? -1 : words.search(/[?,.;]/)
    const end = stop < 0 ? line.end : line.start + lead.length + stop
    const isShort = end - line.start <= 90 && (line.capitalised || lead !== '')
    return isShort && (stop >= 0 || !/[.;:]$/.test(line.text)) && startsWithRole(words)
      ? [{ start: line.start + lead.length, end }]
      : []
  })
}

/** « Basé·e à Sfax, le/la chef·fe de projet fera partie… »: whom the text speaks of as man or woman is sought. */
const subject = wordPattern(
  /^(?:(?:base|rattache|place|sous (?:la|l'))[^,]{2,90}, )?(?:le ?[./·-] ?la|la ?[./·-] ?le|le ou la|le \(la\)|l') ?([a-z][^,;:]{3,80}?)(?= (?:aura|sera|est|devra|doit|fera|a pour|assure|assurera|appuie|appuiera|anime|animera|contribue|contribuera|coordonne|coordonnera|garantit|garantira|gere|gerera|participe|participera|pilote|pilotera|rend|rendra|supervise|supervisera|travaille|travaillera|veille|veillera)\b)/,
)

function subjectTitles(notice: NoticeText): Range[] {
  return notice.sentences.slice(0, 200).flatMap((sentence) => {
    const found = findSaid(notice, sentence, subject, 200)
    const name = found?.[1]
    if (!found || !name || !startsWithRole(name) || namesSuperior(name)) return []
    const start = sentence.start + found[0].length - name.length
    return [{ start, end: start + name.length }]
  })
}
