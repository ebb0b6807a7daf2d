/** In characters. Length is what makes a password hard to guess; no rule asks for signs nobody remembers. */
export const minPasswordLength = 10
export const maxPasswordLength = 128
