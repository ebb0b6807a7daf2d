// @ts-check
import { describeFailure, Failure } from '../failure.mjs'
import { runCommand } from '../lifecycle.mjs'
import { prepareCheckout } from '../prepare.mjs'
import { step } from '../steps.mjs'
import { closingLine, oneCheck, total } from '../testing/counts.mjs'
import { testSteps } from '../testing/steps.mjs'

/** `npm test [-- STEP…]`: every check of the project, or those named. */
await runCommand(async () => {
  const names = process.argv.slice(2)
  const unknown = names.find((name) => !testSteps.some((known) => known.name === name))
  if (unknown)
    throw new Failure(`« ${unknown} » n’est pas une étape : ${testSteps.map(({ name }) => name).join(', ')}.`)
  await prepareCheckout()
  const results = []
  for (const { name, title, run } of testSteps)
    if (names.length === 0 || names.includes(name)) results.push({ name, ...(await step(title, () => attempt(run))) })
  const sum = total(results)
  const failed = results.filter((result) => result.failed > 0).map(({ name }) => name)
  if (failed.length > 0) console.error(`\nEn échec : ${failed.join(', ')}`)
  // Last, where it is read: hundreds of lines lie between a failure and the end.
  for (const name of sum.failures) console.error(`- ${name}`)
  console.log(closingLine(sum))
  process.exitCode = sum.failed > 0 || sum.passed === 0 ? 1 : 0
})

/**
 * A step that cannot run is a failed check, and no reason to leave the others out.
 * @param {() => Promise<import('../testing/counts.mjs').Counts>} run
 */
async function attempt(run) {
  try {
    return await run()
  } catch (error) {
    console.error(describeFailure(error))
    return oneCheck(false)
  }
}
