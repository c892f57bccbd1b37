import { ask } from '../../ask'

export async function GET() {
  const meetings = await ask.meetings.query()
  return new Response(meetings.map((meeting) => `SUMMARY:${meeting.title}`).join('\n'))
}
