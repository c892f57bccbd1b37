export default async function Permits() {
  const permits: { id: string; holder: string }[] = await (await fetch('/api/permits')).json()
  return <ul>{permits.map((permit) => <li key={permit.id}>{permit.holder}</li>)}</ul>
}
