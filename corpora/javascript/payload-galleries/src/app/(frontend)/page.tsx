import { getPayload } from 'payload'
import config from '@payload-config'

export default async function HomePage() {
  const payload = await getPayload({ config })
  const { docs } = await payload.find({ collection: 'paintings' })
  return <ul>{docs.map((painting) => <li key={painting.id}>{painting.title}</li>)}</ul>
}
