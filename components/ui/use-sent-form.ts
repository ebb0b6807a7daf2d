'use client'

import { useActionState } from 'react'
import { keptWhenRefused } from './kept-when-refused'

/** React's `useActionState` for an action of the server, which leaves the form as it stands when it was not taken. */
export function useSentForm<State>(action: (state: State, form: FormData) => Promise<State>, initial: State) {
  return useActionState<State, FormData>(
    keptWhenRefused(action, (state) => state) as (state: Awaited<State>, form: FormData) => Promise<State>,
    initial as Awaited<State>,
  )
}
