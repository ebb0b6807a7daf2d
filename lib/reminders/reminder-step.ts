/** When those who keep an offer are reminded of its end, in hours before it: each from then on until the next one. */
export const reminderSteps = { week: 7 * 24, day: 24, end: 0 } as const
export type ReminderStep = keyof typeof reminderSteps

/** After the end, that long: a site that was down for longer asks about what is old news. */
export const endHours = 3 * 24

/** The links of a reminder act until so long after the end it told. */
export const linkDaysAfterEnd = 7
