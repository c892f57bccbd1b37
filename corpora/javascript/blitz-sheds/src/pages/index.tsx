import { useQuery } from '@blitzjs/rpc'
import getSheds from 'src/sheds/queries/getSheds'

export default function Home() {
  const [sheds] = useQuery(getSheds, {})
  return <ul>{sheds.map((shed) => <li key={shed.id}>{shed.name}</li>)}</ul>
}
