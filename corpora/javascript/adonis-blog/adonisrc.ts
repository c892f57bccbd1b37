import { defineConfig } from '@adonisjs/core/app'

export default defineConfig({
  providers: [() => import('@adonisjs/lucid/database_provider')],
  preloads: [() => import('#start/routes')],
})
