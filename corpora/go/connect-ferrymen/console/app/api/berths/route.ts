import { NextRequest, NextResponse } from 'next/server';

export async function GET(request: NextRequest) {
  const asked = request.nextUrl.searchParams.get('harbour') ?? '';
  const found = await fetch(`${process.env.FERRIES_URL}/berths?harbour=${encodeURIComponent(asked)}`);
  return NextResponse.json(await found.json());
}

export async function POST(request: NextRequest) {
  const berth = await request.json();
  const told = await fetch(`${process.env.FERRIES_URL}/berths`, { method: 'POST', body: JSON.stringify(berth) });
  return NextResponse.json({ ok: told.ok }, { status: told.ok ? 201 : 502 });
}
