// @ts-check
import './launcher/node-version.mjs'

import('./launcher/commands/build.mjs')
