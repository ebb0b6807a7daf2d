import type { Role, Scene } from './scene'

/** A page or handler, and who sees it. Everybody else finds nothing there (404); a visitor may be asked to sign in instead. */
export interface RouteEntry {
  /** An address of the route, after writing what it needs. */
  readonly path: (scene: Scene) => string | Promise<string>
  readonly sees: readonly Role[]
  /** `sign-in`: a visitor is led there and back; by default they are treated like everybody else. */
  readonly visitor?: 'sign-in'
}

/** What an action is called with; a Record stands for a form. */
export type ActionArgument = Readonly<Record<string, string>> | { readonly state: object }

/** An action, and who may do it to what is A's. Everybody else changes nothing and is told 404 or asked to sign in. */
export interface ActionEntry {
  /** A page that offers it: called at another one, its answer would lose the status. */
  readonly page: (scene: Scene) => string
  readonly args: (scene: Scene) => readonly ActionArgument[] | Promise<readonly ActionArgument[]>
  readonly may: readonly Role[]
}

/** By route as it lies in the tree under app/: `compte/organisations/[slug]`. */
export type RouteEntries = Readonly<Record<string, RouteEntry>>

/** By file under app/ and name: `compte/actions.ts signOut`. */
export type ActionEntries = Readonly<Record<string, ActionEntry>>

/** The first argument of an action for `useActionState`. */
export const untouched: ActionArgument = { state: { errors: [], values: {}, done: null } }
