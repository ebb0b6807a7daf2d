'use client'

import { useEffect, useRef, useState } from 'react'
import { postingCopy } from '@/lib/copy/posting'

const words = postingCopy.form
/** After the last key. */
const quietMilliseconds = 1200

type Saved = { readonly kind: 'saved'; readonly version: number } | { readonly kind: 'stale' }
type State = 'idle' | 'saving' | 'saved' | 'stale' | 'failed'

const told: Readonly<Record<State, string>> = {
  idle: words.autosave,
  saving: words.saving,
  saved: words.saved,
  stale: words.stale,
  failed: words.notSaved,
}

/** Saves the form around it a moment after each change; carries the version that the next save is made from. */
export function Autosave({
  version,
  save,
}: {
  readonly version: number
  readonly save: (form: FormData) => Promise<Saved>
}) {
  const field = useRef<HTMLInputElement>(null)
  const [state, setState] = useState<State>('idle')
  useEffect(() => {
    const form = field.current?.form
    if (!form) return
    let waiting: ReturnType<typeof setTimeout> | undefined
    let underWay: Promise<void> | null = null
    let isStale = false
    const run = async () => {
      if (underWay !== null) await underWay
      setState('saving')
      try {
        const saved = await save(new FormData(form))
        if (saved.kind === 'saved' && field.current) field.current.value = String(saved.version)
        isStale = saved.kind === 'stale'
        setState(saved.kind)
      } catch {
        setState('failed')
      }
    }
    const start = () => {
      waiting = undefined
      if (isStale) return
      const running = run().finally(() => {
        if (underWay === running) underWay = null
      })
      underWay = running
    }
    const changed = () => {
      clearTimeout(waiting)
      waiting = setTimeout(start, quietMilliseconds)
    }
    const leaving = () => {
      if (waiting === undefined || document.visibilityState !== 'hidden') return
      clearTimeout(waiting)
      start()
    }
    // The form must be sent with the version that a save under way is about to give it.
    const sending = (event: SubmitEvent) => {
      clearTimeout(waiting)
      waiting = undefined
      if (underWay === null) return
      event.preventDefault()
      event.stopImmediatePropagation()
      const { submitter } = event
      underWay.then(() => form.requestSubmit(submitter))
    }
    form.addEventListener('input', changed)
    form.addEventListener('submit', sending, { capture: true })
    document.addEventListener('visibilitychange', leaving)
    return () => {
      clearTimeout(waiting)
      form.removeEventListener('input', changed)
      form.removeEventListener('submit', sending, { capture: true })
      document.removeEventListener('visibilitychange', leaving)
    }
  }, [save])
  return (
    <>
      {/* Not of the type « hidden »: React would write the first version back into it at each drawing. */}
      <input ref={field} type="text" hidden readOnly name="version" defaultValue={version} />
      <p role="status" className="text-sm text-quiet">
        {told[state]}
      </p>
    </>
  )
}
