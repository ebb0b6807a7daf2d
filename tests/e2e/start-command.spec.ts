import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect, test } from '@playwright/test'
import { findFreePort } from '@/bin/launcher/postgres/port.mjs'

/** Starts the site as npm does, through a shell, and waits for the address it prints. */
async function start(port: number) {
  const env = { ...process.env, PORT: String(port), SITE_URL: '', npm_lifecycle_event: 'start' }
  const shell = spawn('sh', ['-c', 'node bin/start.mjs; exit $?'], { env, stdio: ['ignore', 'pipe', 'inherit'] })
  let output = ''
  for await (const chunk of shell.stdout) {
    output += chunk
    if (output.includes('Baara est prêt')) break
  }
  return { shell, output }
}

async function answers(port: number): Promise<boolean> {
  return fetch(`http://127.0.0.1:${port}/`).then(
    (response) => response.ok,
    () => false,
  )
}

/** The launcher under the shell. */
function childOf(shell: ChildProcess): number {
  return Number(execFileSync('pgrep', ['-P', String(shell.pid)], { encoding: 'utf8' }))
}

test('npm start prints its address, serves it, refuses a second start and ends cleanly when told to', async () => {
  const port = await findFreePort()
  const { shell, output } = await start(port)
  expect(output).toContain(`http://127.0.0.1:${port}`)
  expect(await answers(port)).toBe(true)

  const second = spawn(process.execPath, ['bin/start.mjs'], { env: { ...process.env, PORT: String(port) } })
  let complaint = ''
  second.stderr.on('data', (chunk) => {
    complaint += chunk
  })
  expect(await once(second, 'exit')).toEqual([1, null])
  expect(complaint).toMatch(new RegExp(`^Le port ${port} est déjà pris[^\\n]*\\n$`))

  process.kill(childOf(shell), 'SIGTERM')
  expect(await once(shell, 'exit')).toEqual([0, null])
  expect(await answers(port)).toBe(false)
})

test('npm start ends when npm is gone', async () => {
  const port = await findFreePort()
  const { shell } = await start(port)
  shell.kill('SIGKILL')
  await expect.poll(() => answers(port), { timeout: 15_000 }).toBe(false)
})
