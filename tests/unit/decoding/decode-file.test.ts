import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { decodeFile } from '@/lib/decoding/decode-file'
import { defaultLimits } from '@/lib/decoding/decoding'
import { fixture } from './fixture'

/** The ids of the decoding processes that run as children of this one. */
function decodingProcesses(): string[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => {
      try {
        const parent = / (?:\S) (\d+) /.exec(readFileSync(`/proc/${pid}/stat`, 'latin1').replace(/\(.*\)/, ''))?.[1]
        return (
          parent === String(process.pid) && readFileSync(`/proc/${pid}/cmdline`, 'latin1').includes('decoding-process')
        )
      } catch {
        return false
      }
    })
}

describe('decodeFile', () => {
  it('decodes in a process of its own, which ends', async () => {
    const decoding = decodeFile(await fixture('animateur.odt'))
    if (process.platform === 'linux') expect(decodingProcesses()).toHaveLength(1)
    expect(await decoding).toMatchObject({ text: expect.stringContaining('8 décembre 2026') })
    await expect.poll(gone).toBe(true)
  }, 60_000)

  it('refuses a file when its time is up, and ends the process', async () => {
    const decoding = decodeFile(await fixture('scan.pdf'), { ...defaultLimits, milliseconds: 30 })
    expect(await decoding).toEqual({ refusal: 'took-too-long' })
    await expect.poll(gone).toBe(true)
  }, 60_000)

  it('refuses a file when it takes too much memory, and ends the process', async () => {
    const decoding = decodeFile(await fixture('scan.pdf'), { ...defaultLimits, megabytes: 90 })
    expect(await decoding).toEqual({ refusal: 'too-heavy' })
    await expect.poll(gone).toBe(true)
  }, 60_000)

  it('reads plain text without another process', async () => {
    const decoding = decodeFile(new TextEncoder().encode('Avis'))
    if (process.platform === 'linux') expect(decodingProcesses()).toEqual([])
    expect(await decoding).toEqual({ text: 'Avis', ocr: [], pageData: null, isCut: false })
  })
})

function gone(): boolean {
  return process.platform !== 'linux' || decodingProcesses().length === 0
}
