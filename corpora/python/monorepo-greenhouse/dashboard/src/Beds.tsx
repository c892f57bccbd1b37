import { useEffect, useState } from 'react'

type Bed = { id: number; crop: string; wanted: number; measured: number | null }

export function Beds() {
  const [beds, setBeds] = useState<Bed[]>([])
  useEffect(() => {
    const load = () => fetch('/beds/').then((answer) => answer.json()).then(setBeds)
    load()
    const timer = setInterval(load, 5000)
    return () => clearInterval(timer)
  }, [])
  return (
    <table>
      <tbody>
        {beds.map((bed) => (
          <tr key={bed.id}>
            <td>{bed.crop}</td>
            <td>{bed.wanted} °C</td>
            <td>{bed.measured ?? '–'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
