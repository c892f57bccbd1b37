import { component$ } from '@builder.io/qwik'
import { Form, routeAction$, routeLoader$ } from '@builder.io/qwik-city'
import { db } from '../db'

export const useKnots = routeLoader$(async () => (await db.execute('SELECT * FROM knots')).rows)

export const useTie = routeAction$(async ({ name }) => {
  await db.execute({ sql: 'INSERT INTO knots (name) VALUES (?)', args: [String(name)] })
})

export default component$(() => {
  const knots = useKnots()
  const tie = useTie()
  return (
    <Form action={tie}>
      <ul>{knots.value.map((knot) => <li key={knot.id}>{knot.name}</li>)}</ul>
      <input name="name" />
    </Form>
  )
})
