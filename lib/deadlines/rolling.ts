import { matchesOf } from '../text/matches-of'

/** Ways to say that an offer stays open until somebody is found. « Dès que possible » and its kin say nothing of the kind. */
const rolling = new RegExp(
  [
    String.raw`au fil de l'eau`,
    String.raw`au fur et a mesure(?: de (?:leur|la) (?:reception|arrivee))?`,
    String.raw`jusqu'a (?:(?:pourvoi|recrutement|satisfaction|attribution|epuisement)\b|ce qu[e'][^.;\n]{0,60}?(?:pourvu|retenu|trouve|identifie|selectionne|recrute|engage|comble))`,
    String.raw`(?:clos|clotur|ferm|retir|arret|cess|pris fin|suspend)[^.;\n]{0,40} des qu[e'][^.;\n]{0,60}?(?:pourvu|retenu|trouve|identifie|selectionne|recrute|engage|comble|signe)`,
    String.raw`(?:sans|pas de|aucune) (?:date (?:limite|de cloture|butoir|de fin)|echeance)`,
    String.raw`(?:pas|aucune) (?:de )?date limite`,
    String.raw`(?:a tout moment|toute l'annee|tout au long de l'annee|en (?:flux )?continu|en permanence|de (?:maniere|facon) continue)`,
    String.raw`recrutement (?:permanent|continu)|inscriptions? (?:est |sont )?permanentes?|(?:des|sitot|aussitot) (?:que )?le poste (?:sera |est )?(?:pourvu|attribue)|lorsque nous aurons trouve`,
    String.raw`(?:until|till) (?:the )?(?:position|post|it|vacancy)?\s?(?:is )?filled|rolling basis|open until`,
    String.raw`(?:الى|حتى) (?:حين|غاية) (?:سد الشغور|شغل المنصب)|على مدار السنة`,
  ].join('|'),
  'g',
)
/** « Disponible à tout moment » speaks of the person: what is open must be named in the same sentence. */
const subject =
  /candidat|dossier|postul|offre|poste|appel|annonce|recrut|avis|\bcv\b|inscri|pourvu|pourvoi|application|position|vacancy|الترشح|شغور|المنصب/

/** Offsets in the folded text of the words that say so; null when none do. */
export function findRolling(text: string, from: number, to: number): { start: number; end: number } | null {
  for (const match of matchesOf(rolling, text.slice(from, to))) {
    const start = from + match.index
    const end = start + match[0].length
    const before =
      text
        .slice(Math.max(from, start - 150), start)
        .split(/[.;!?\n]\s/)
        .at(-1) ?? ''
    const after = text.slice(end, Math.min(to, end + 150)).split(/[.;!?\n]\s/)[0] ?? ''
    if (subject.test(`${before} ${match[0]} ${after}`)) return { start, end }
  }
  return null
}
