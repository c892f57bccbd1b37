export default defineNuxtConfig({ modules: ['../src/module'] })
