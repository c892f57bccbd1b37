import { NextRequest, NextResponse } from 'next/server'
import { issue, keys } from '@/lib/keys'

export async function GET() {
  return NextResponse.json(await keys())
}

export async function POST(request: NextRequest) {
  const { holder } = await request.json()
  return NextResponse.json(await issue(holder), { status: 201 })
}
