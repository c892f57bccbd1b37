const base = process.env.CARRIER_URL ?? 'https://carrier.example'

export async function find(id: string): Promise<unknown> {
  const answer = await fetch(`${base}/parcels/${id}`)
  return answer.json()
}

export async function note(message: unknown): Promise<void> {
  await fetch(`${base}/scans`, { method: 'POST', body: JSON.stringify(message) })
}
