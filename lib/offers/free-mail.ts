/** Mail that anybody can have. */
export const freeMail =
  /^(gmail|googlemail|yahoo|ymail|hotmail|outlook|live|icloud|aol|proton|protonmail|laposte|gmx)\./
