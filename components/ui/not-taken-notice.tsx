'use client'

import { useEffect, useRef, useState } from 'react'
import { notTakenCopy } from '@/lib/copy/site'
import { type NotTaken, notTakenEvent } from './kept-when-refused'

/** Says above the page why a form was not taken, and keeps React from emptying it, until something is sent again. */
export function NotTakenNotice() {
  const [why, setWhy] = useState<NotTaken | null>(null)
  const notice = useRef<HTMLDivElement>(null)
  useEffect(() => {
    let isKept = false
    const tell = (told: NotTaken | null) => {
      isKept = told !== null
      setWhy(told)
    }
    const notTaken = (event: Event) => tell((event as CustomEvent<NotTaken>).detail)
    const sending = () => tell(null)
    const emptying = (event: Event) => isKept && event.preventDefault()
    document.addEventListener(notTakenEvent, notTaken)
    document.addEventListener('submit', sending, { capture: true })
    document.addEventListener('reset', emptying, { capture: true })
    return () => {
      document.removeEventListener(notTakenEvent, notTaken)
      document.removeEventListener('submit', sending, { capture: true })
      document.removeEventListener('reset', emptying, { capture: true })
    }
  }, [])
  useEffect(() => {
    if (why !== null) notice.current?.focus()
  }, [why])
  if (why === null) return null
  return (
    <div ref={notice} role="alert" tabIndex={-1} className="mb-6 rounded-md bg-urgent px-4 py-3 text-on-urgent">
      <h2 className="font-semibold">{notTakenCopy.titles[why]}</h2>
      <p className="mt-1">{notTakenCopy[why]}</p>
      <p className="mt-1">{notTakenCopy.kept}</p>
    </div>
  )
}
