import type { OfferSignal, SignalFacts } from '../offers/offer-signal'
import { enumerated, formatNumber } from './counts'
import { fr } from './typography'

/** What makes an offer doubtful, in sentences that say what to look at. */
export function signalSentences(facts: SignalFacts): readonly string[] {
  return facts.signals.map((signal) => sentences[signal](facts))
}

const sentences: Readonly<Record<OfferSignal, (facts: SignalFacts) => string>> = {
  'fee-asked': ({ fee }) => fr`L'annonce semble demander de l'argent : « ${fee ?? ''} ».`,
  reported: ({ reports }) =>
    reports === 1
      ? fr`Un signalement attend une réponse.`
      : fr`${formatNumber(reports)} signalements attendent une réponse.`,
  'address-differs': ({ domains, usualDomains }) =>
    fr`On écrit à ${enumerated(domains)} ; d'habitude, cette organisation reçoit à ${enumerated(usualDomains)}.`,
  'copied-notice': () => fr`Le texte est celui d'une annonce reçue avant elle, où l'on postule à une autre adresse.`,
  duplicate: () => fr`Une autre offre lui ressemble beaucoup : voir les doublons probables.`,
  'new-poster': () => fr`Aucune offre de cette personne n'a encore été publiée.`,
  'free-mail': ({ domains }) => fr`L'adresse est gratuite, chacun peut en avoir une : ${enumerated(domains)}.`,
}
