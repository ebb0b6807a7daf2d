'use client'

import type { ComponentProps } from 'react'
import { keptWhenRefused } from './kept-when-refused'

interface SentFormProps extends Omit<ComponentProps<'form'>, 'action'> {
  /** Leads on when it is done. */
  readonly action: (form: FormData) => Promise<void>
}

/** A form with much to type that leads elsewhere; when it was not taken, it stands as it did. */
export function SentForm({ action, ...form }: SentFormProps) {
  return <form action={keptWhenRefused(action, () => undefined)} {...form} />
}
