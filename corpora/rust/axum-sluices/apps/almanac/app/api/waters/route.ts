import { NextRequest, NextResponse } from 'next/server';
import { highest, levels } from '../../../lib/waters';

export async function GET(request: NextRequest) {
  const sluice = request.nextUrl.searchParams.get('sluice');
  return NextResponse.json(sluice ? await levels(sluice) : await highest());
}
