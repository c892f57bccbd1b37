export default defineEventHandler(async (event) => {
  const { harbourUrl } = useRuntimeConfig(event)
  const { day } = getQuery(event)
  const crates: { weight: number }[] = await $fetch(`${harbourUrl}/crates`, { query: { day } })
  return { day, crates: crates.length, weight: crates.reduce((sum, crate) => sum + crate.weight, 0) }
})
