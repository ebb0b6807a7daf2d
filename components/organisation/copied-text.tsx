'use client'

import { useEffect, useState } from 'react'
import { organisationCopy } from '@/lib/copy/organisation-offers'
import { TextArea } from '../ui/text-area'

const words = organisationCopy.notice

/** A text to send on: in a field, to be changed or selected there, with a button that copies it where the browser can. */
export function CopiedText({ text }: { readonly text: string }) {
  const [canCopy, setCanCopy] = useState(false)
  const [isCopied, setIsCopied] = useState(false)
  useEffect(() => setCanCopy(navigator.clipboard !== undefined), [])
  const copy = async () => {
    const field = document.getElementById('texte')
    if (!(field instanceof HTMLTextAreaElement)) return
    await navigator.clipboard.writeText(field.value)
    setIsCopied(true)
  }
  return (
    <div className="mt-6 grid max-w-2xl gap-3">
      <TextArea name="texte" label={words.label} defaultValue={text} rows={12} />
      {canCopy && (
        <p className="flex items-center gap-3">
          <button type="button" className="button" onClick={copy}>
            {words.copy}
          </button>
          <span role="status">{isCopied ? words.copied : ''}</span>
        </p>
      )}
    </div>
  )
}
