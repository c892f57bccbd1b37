export default defineNuxtConfig({
  runtimeConfig: { harbourUrl: '' },
})
