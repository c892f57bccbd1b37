import { addPlugin, createResolver, defineNuxtModule } from '@nuxt/kit'

export default defineNuxtModule({
  meta: { name: 'lanyards', configKey: 'lanyards' },
  setup() {
    addPlugin(createResolver(import.meta.url).resolve('./runtime/plugin'))
  },
})
