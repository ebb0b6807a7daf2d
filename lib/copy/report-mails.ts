import type { ReportOutcome } from '../offers/offer-report-input'
import { fr } from './typography'

interface MailWords {
  readonly subject: string
  readonly text: string
}

/** To the staff: enough reports came in for an offer to be out of sight until one of them has looked. */
export function suspensionMail(title: string, link: string): MailWords {
  return {
    subject: fr`Offre suspendue après des signalements : ${title}`,
    text: mailText(
      'Bonjour,',
      fr`L'offre « ${title} » n'est plus visible : plusieurs personnes ont signalé qu'elle demande de l'argent, trompe sur l'organisation ou est discriminatoire.`,
      fr`Lisez les signalements, vérifiez l'offre, puis remettez-la en ligne ou refusez-la :`,
      link,
    ),
  }
}

/** To who posted an offer that reports have suspended: that it happened and what comes next, not who reported it, nor what for. */
export function suspendedMail({
  name,
  title,
  link,
}: {
  readonly name: string
  readonly title: string
  readonly link: string
}): MailWords {
  return {
    subject: fr`Votre offre est suspendue après des signalements : ${title}`,
    text: mailText(
      fr`Bonjour ${name},`,
      fr`Votre offre « ${title} » n'est plus visible : plusieurs personnes l'ont signalée. Ce n'est pas une décision : le site suspend une offre dans ce cas, le temps qu'une personne de la modération la vérifie.`,
      fr`Vous saurez par courriel ce qu'elle aura décidé. En attendant, relisez l'offre et corrigez ce qui peut prêter à confusion :`,
      link,
    ),
  }
}

/** To who left an address with a report: what was found, in a moderator's words. */
export function reportAnswerMail(report: {
  readonly title: string
  readonly outcome: ReportOutcome
  readonly answer: string
  readonly link: string
}): MailWords {
  const { title, outcome, answer, link } = report
  return {
    subject: fr`Votre signalement : ${title}`,
    text: mailText(
      'Bonjour,',
      fr`Vous avez signalé l'offre « ${title} ». ${outcomeSentences[outcome]}`,
      answer,
      fr`La page de l'offre :`,
      link,
      fr`Votre adresse n'a servi qu'à cette réponse.`,
    ),
  }
}

const outcomeSentences: Readonly<Record<ReportOutcome, string>> = {
  CONFIRMED: fr`Après vérification, votre signalement est fondé. Merci.`,
  UNFOUNDED: fr`Après vérification, nous n'avons pas trouvé ce que vous signaliez. Merci d'avoir veillé.`,
}

function mailText(...parts: readonly string[]): string {
  return `${[...parts, 'Baara'].join('\n\n')}\n`
}
