// @ts-check
import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** The checkout, whatever folder the command was started from. */
export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '')

/** @param {...string} parts a path inside the checkout */
export const inProject = (...parts) => path.join(root, ...parts)
