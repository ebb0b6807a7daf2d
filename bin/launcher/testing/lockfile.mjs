// @ts-check

/**
 * @typedef {object} LockedPackage
 * @property {string} [version]
 * @property {string} [integrity]
 * @property {Record<string, string>} [optionalDependencies]
 */

/**
 * The optional packages (those of other platforms) that a package in the lock names and the lock lacks: with any missing,
 * `npm ci` of npm 11 refuses, on that platform or on all.
 * @param {{ packages: Record<string, LockedPackage> }} lock package-lock.json
 * @returns {string[]} « name, wanted by place »
 */
export function missingOptionalPackages(lock) {
  return Object.entries(lock.packages).flatMap(([place, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !isComplete(findLocked(lock, place, name)))
      .map((name) => `${name}, voulu par ${place || 'package.json'}`),
  )
}

/** @param {LockedPackage | undefined} locked */
const isComplete = (locked) => Boolean(locked?.version && locked.integrity)

/**
 * Looks a name up as Node does: beside the package, then in each node_modules above it.
 * @param {{ packages: Record<string, LockedPackage> }} lock
 * @param {string} place
 * @param {string} name
 */
function findLocked(lock, place, name) {
  for (let folder = place; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    const found = lock.packages[`${folder ? `${folder}/` : ''}node_modules/${name}`]
    if (found || folder === '') return found
  }
}
