'use client'

import { useQuery } from 'convex/react'
import { api } from '../convex/_generated/api'

export default function Page() {
  const wishes = useQuery(api.wishes.open)
  return <ul>{wishes?.map((wish) => <li key={wish._id}>{wish.text}</li>)}</ul>
}
