import { getHives, useQuery } from 'wasp/client/operations'

export const HomePage = () => {
  const { data: hives } = useQuery(getHives)
  return <ul>{hives?.map((hive) => <li key={hive.id}>{hive.name}</li>)}</ul>
}
