import { ask } from '../ask'

export default async function Meetings() {
  const meetings = await ask.meetings.query()
  return (
    <main>
      <h1>Meetings of the union</h1>
      <p>Members may bring a guest. Doors open a quarter of an hour before the time that is given here.</p>
      <ul>
        {meetings.map((meeting) => (
          <li key={meeting.id}>
            <time dateTime={meeting.at}>{new Date(meeting.at).toLocaleString('nb')}</time> {meeting.title}
          </li>
        ))}
      </ul>
    </main>
  )
}
