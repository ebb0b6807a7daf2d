'use client'

import { useEffect, useRef, useState } from 'react'
import { shortcutCopy } from '@/lib/copy/moderation-queue'

/** Where a browser remembers that somebody does without; see WCAG 2.1.4. */
const storageKey = 'baara-raccourcis'

export type ShortcutKey = keyof typeof shortcutCopy.keys

interface ShortcutsProps {
  /** Those that do something on the page. */
  readonly keys: readonly ShortcutKey[]
  /** Changes when the lines of the page do. */
  readonly about?: string
}

/**
 * Single keys for what stands on the page: an element with `data-shortcut` is pressed, or focused where it is a field, in the line (`data-row`)
 * that has the focus before anywhere else. Shows which keys there are, and lets them be turned off. Nothing without scripts.
 */
export function Shortcuts({ keys, about = '' }: ShortcutsProps) {
  const [isOn, setIsOn] = useState<boolean | null>(null)
  const line = useRef<number | null>(null)
  useEffect(() => setIsOn(localStorage.getItem(storageKey) !== 'non'), [])

  useEffect(() => {
    if (isOn !== true) return
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || isTyping(event.target)) return
      const current = rows().findIndex((row) => row.contains(document.activeElement))
      const step = steps[event.key]
      // Arrows scroll a page, unless somebody already goes from line to line.
      if (step !== undefined && (current >= 0 || !event.key.startsWith('Arrow'))) {
        if (focusRow(current < 0 ? 0 : current + step)) event.preventDefault()
        return
      }
      const key = keys.find((known) => known === event.key)
      const target = key === undefined ? null : find(key, rows()[current] ?? null)
      if (target === null) return
      event.preventDefault()
      line.current = current < 0 ? null : current
      if (target.matches('button, a')) target.click()
      else target.focus()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [isOn, keys])

  // A line that was decided is gone: the one in its place is next.
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when the lines change
  useEffect(() => {
    if (line.current === null || document.activeElement !== document.body) return
    focusRow(Math.min(line.current, rows().length - 1))
    line.current = null
  }, [about])

  if (isOn === null) return null
  return (
    <section aria-labelledby="raccourcis" className="mt-6 text-sm">
      <h2 id="raccourcis" className="font-semibold">
        {shortcutCopy.title}
      </h2>
      <label className="inline-flex min-h-11 items-center gap-3">
        <input
          type="checkbox"
          className="tick"
          checked={isOn}
          onChange={({ currentTarget: { checked } }) => {
            localStorage.setItem(storageKey, checked ? 'oui' : 'non')
            setIsOn(checked)
          }}
        />
        {shortcutCopy.on}
      </label>
      {isOn && (
        <dl className="flex flex-wrap gap-x-6 gap-y-1">
          {keys.map((key) => (
            <div key={key} className="flex gap-2">
              <dt>
                <kbd className="rounded border border-rule px-1.5 font-semibold">{key}</kbd>
              </dt>
              <dd>{shortcutCopy.keys[key]}</dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  )
}

const steps: Readonly<Record<string, number>> = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 }

const rows = () => [...document.querySelectorAll<HTMLElement>('[data-row]')]

function focusRow(index: number): boolean {
  const link = rows()[Math.max(0, index)]?.querySelector<HTMLElement>('[data-row-link]')
  link?.focus()
  return link != null
}

function find(key: ShortcutKey, row: HTMLElement | null): HTMLElement | null {
  const selector = `[data-shortcut="${key}"]`
  return (
    row?.querySelector<HTMLElement>(selector) ?? document.querySelector<HTMLElement>(`${selector}:not([data-row] *)`)
  )
}

/** A key pressed in a field is a letter of it; in a box it is nothing. */
function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  return target.isContentEditable || target.matches('textarea, select, input:not([type="checkbox"], [type="radio"])')
}
