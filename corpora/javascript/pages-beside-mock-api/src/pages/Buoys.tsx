import { useEffect, useState } from 'react'

type Buoy = { id: number; lit: boolean }

export function Buoys() {
  const [buoys, setBuoys] = useState<Buoy[]>([])
  useEffect(() => {
    fetch('/api/buoys').then((answer) => answer.json()).then(setBuoys)
  }, [])
  return <ul>{buoys.map((buoy) => <li key={buoy.id}>{buoy.lit ? 'lit' : 'dark'}</li>)}</ul>
}
