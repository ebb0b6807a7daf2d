import { defineConfig } from 'prisma/config'

export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations' },
  // `generate` needs an address but never connects; every other command gets the real one from the launcher.
  datasource: { url: process.env.DATABASE_URL ?? 'postgresql://localhost/none' },
})
