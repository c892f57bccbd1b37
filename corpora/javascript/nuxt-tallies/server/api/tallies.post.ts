export default defineEventHandler(async (event) => {
  const { harbourUrl } = useRuntimeConfig(event)
  return $fetch(`${harbourUrl}/tallies`, { method: 'POST', body: await readBody(event) })
})
