/** The path of the page that a link in a mail leads to. */
export function actionAddress(secret: string): string {
  return `/agir/${secret}`
}
