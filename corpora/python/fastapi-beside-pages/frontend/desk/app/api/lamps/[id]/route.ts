import { NextResponse } from 'next/server'

const backend = process.env.BACKEND_URL

export async function DELETE(_: Request, { params }: { params: { id: string } }) {
  const answer = await fetch(`${backend}/orders/${params.id}`, { method: 'DELETE' })
  return NextResponse.json({}, { status: answer.status })
}
