import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** Runs one of our TypeScript programs as its npm script does, on the test's database. */
export function runProgram(program: string, args: readonly string[] = []) {
  const cwd = fileURLToPath(new URL('../..', import.meta.url))
  const node = ['--conditions=react-server', '--import', 'tsx', program, ...args]
  return new Promise<{ code: number | string | null | undefined; stdout: string; stderr: string }>((resolve) => {
    execFile(process.execPath, node, { cwd }, (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : error.code, stdout, stderr })
    })
  })
}
