/** Mail that anybody can have: of a domain that is one, nobody may become the colleague of whoever writes from it. */
export const freeMail =
  /^(?:(?:gmail|googlemail|yahoo|ymail|rocketmail|hotmail|outlook|live|msn|icloud|aol|proton|protonmail|tutanota|yandex|zoho|zohomail|laposte|gmx|wanadoo|caramail|voila)\.|(?:orange|free|sfr|neuf|bbox|aliceadsl)\.fr$|(?:me|mac|mail)\.com$|mail\.ru$|pm\.me$)/
