import { NextResponse } from 'next/server'
import { hasura } from '../../../lib/hasura'
import { search } from '../../../lib/search'

export async function GET(request: Request) {
  const wanted = new URL(request.url).searchParams.get('q')
  const found = await search.search({ index: 'ropes', body: { query: { match: { name: wanted } } } })
  return NextResponse.json(found.body)
}

export async function POST(request: Request) {
  const rope = await request.json()
  const kept = await hasura.request('mutation ($rope: ropes_insert_input!) { insert_ropes_one(object: $rope) { id } }', { rope })
  return NextResponse.json(kept, { status: 201 })
}
