'use client'

import { useEffect } from 'react'

/** Lights the words of the source that prove the field one is in. */
export function ProofLight() {
  useEffect(() => {
    const light = ({ target }: FocusEvent) => {
      if (!(target instanceof Element)) return
      const proofs = target.closest('[data-proofs]')?.getAttribute('data-proofs')?.split(' ') ?? []
      // Fields that nothing proves leave the light where it was only when they lie outside the form.
      if (target.closest('form') === null) return
      const marks = [...document.querySelectorAll('[data-mark]')]
      const lit = marks.filter((mark) =>
        mark
          .getAttribute('data-mark')
          ?.split(' ')
          .some((id) => proofs.includes(id)),
      )
      for (const mark of marks) mark.toggleAttribute('data-lit', lit.includes(mark))
      const pane = lit[0]?.closest('[data-source]')
      // Only the pane scrolls: the page must not run away from the field.
      if (pane && lit[0] && pane.scrollHeight > pane.clientHeight)
        pane.scrollTop += lit[0].getBoundingClientRect().top - pane.getBoundingClientRect().top - pane.clientHeight / 3
    }
    document.addEventListener('focusin', light)
    return () => document.removeEventListener('focusin', light)
  }, [])
  return null
}
