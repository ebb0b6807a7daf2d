import { defineConfig } from '@playwright/test'
import { installedBrowser } from './bin/launcher/testing/browser.mjs'

const executablePath = installedBrowser()

/** What does not depend on the screen is shown once: answers to machines, and the journeys of people with an account. */
const onDesktopOnly = [
  'start-command',
  'delivery',
  'closed-and-missing',
  'api',
  'feeds',
  'offer-counts',
  'accounts',
  'post-an-offer',
  'keep-offers-true',
  'reminder-link',
  'role-sweep',
  'staff-*',
].map((name) => `**/${name}.spec.ts`)

/** That their pages fit and can be tapped is shown where it is hardest. */
const onPhoneOnly = ['**/account-accessibility.spec.ts']

export default defineConfig({
  testDir: 'tests/e2e',
  // A test is a server too: there `server-only` is empty.
  tsconfig: './tests/e2e/tsconfig.json',
  globalSetup: './tests/setup/site.ts',
  // Each waits half of its time, for the site and for mails.
  workers: 3,
  // Of a test; three at once on a machine that does other things too.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  use: {
    // Set by the global setup, before the workers read this file again.
    baseURL: process.env.BASE_URL,
    locale: 'fr-FR',
    timezoneId: 'Africa/Bamako',
    trace: 'retain-on-failure',
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: ['--disable-quic', '--disable-background-networking', '--disable-component-update', '--no-first-run'],
    },
  },
  projects: [
    {
      name: 'desktop',
      testIgnore: onPhoneOnly,
      grepInvert: /@phone/,
      use: { viewport: { width: 1280, height: 800 } },
    },
    {
      name: 'phone',
      testIgnore: onDesktopOnly,
      grepInvert: /@desktop/,
      use: { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true },
    },
  ],
})
