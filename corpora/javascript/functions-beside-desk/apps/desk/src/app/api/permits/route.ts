import { NextRequest, NextResponse } from 'next/server'

export async function GET(request: NextRequest) {
  const answer = await fetch(`${process.env.PERMITS}/permits?street=${request.nextUrl.searchParams.get('street')}`)
  return NextResponse.json(await answer.json())
}
