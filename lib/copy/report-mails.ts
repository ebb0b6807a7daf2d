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
