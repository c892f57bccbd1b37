import { NextResponse } from 'next/server'

const backend = process.env.BACKEND_URL

export async function GET() {
  const answer = await fetch(`${backend}/orders`)
  return NextResponse.json(await answer.json())
}

export async function POST(request: Request) {
  const answer = await fetch(`${backend}/orders`, { method: 'POST', body: await request.text() })
  return NextResponse.json(await answer.json(), { status: answer.status })
}
