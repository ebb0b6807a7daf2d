// @ts-check
import './launcher/node-version.mjs'

import('./launcher/commands/admin.mjs')
