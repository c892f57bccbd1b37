'use client'

async function light(lamp: string, level: number) {
  await fetch('/api/lamps', { method: 'POST', body: JSON.stringify({ lamp, level }) })
}

export default function Lamps() {
  return (
    <ul>
      <li key="desk">
        <span>desk lamp</span>
        <button onClick={() => light('desk', 0)}>light</button>
      </li>
      <li key="hall">
        <span>hall lamp</span>
        <button onClick={() => light('hall', 1)}>light</button>
      </li>
      <li key="stairs">
        <span>stairs lamp</span>
        <button onClick={() => light('stairs', 2)}>light</button>
      </li>
      <li key="cellar">
        <span>cellar lamp</span>
        <button onClick={() => light('cellar', 3)}>light</button>
      </li>
      <li key="attic">
        <span>attic lamp</span>
        <button onClick={() => light('attic', 4)}>light</button>
      </li>
      <li key="porch">
        <span>porch lamp</span>
        <button onClick={() => light('porch', 5)}>light</button>
      </li>
      <li key="barn">
        <span>barn lamp</span>
        <button onClick={() => light('barn', 6)}>light</button>
      </li>
      <li key="shed">
        <span>shed lamp</span>
        <button onClick={() => light('shed', 7)}>light</button>
      </li>
    </ul>
  )
}
