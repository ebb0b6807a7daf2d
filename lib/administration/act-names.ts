import type { Act } from '../accounts/audit'
import { actWords, offerActWords } from '../copy/audit'

/** None without words: whoever adds an act is told by the types. */
const ofOthers: Readonly<Record<Act, string>> = actWords

/** What was done, in words, by its code in either table of events. */
export const actNames: Readonly<Record<string, string>> = { ...offerActWords, ...ofOthers }
