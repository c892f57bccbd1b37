import { defineNuxtPlugin } from '#app'

export default defineNuxtPlugin(() => ({ provide: { lanyards: [] as string[] } }))
