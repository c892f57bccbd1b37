import { createFileRoute } from '@tanstack/react-router'
import { listOars } from '../functions/oars'

export const Route = createFileRoute('/')({ loader: () => listOars(), component: Oars })

function Oars() {
  return <ul>{Route.useLoaderData().map((oar) => <li key={oar.id}>{oar.name}</li>)}</ul>
}
