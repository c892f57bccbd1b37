import { NextRequest, NextResponse } from 'next/server';
import type { TypeOf, ZodType } from 'zod';

interface Checks<P, B> {
  pathParams?: P;
  body?: B;
}

export function route<P extends ZodType, B extends ZodType>(checks: Checks<P, B>) {
  return (handle: (given: { pathParams: TypeOf<P>; body: TypeOf<B> }) => Promise<unknown>) =>
    async (incoming: NextRequest, context: { params: Promise<unknown> }) => {
      const given: Record<string, unknown> = {};
      if (checks.pathParams) {
        const where = await context.params;
        const parsed = checks.pathParams.safeParse(where);
        if (!parsed.success) return NextResponse.json(parsed.error, { status: 400 });
        given.pathParams = parsed.data;
      }
      if (checks.body) {
        const sent = await incoming.json();
        const parsed = checks.body.safeParse(sent);
        if (!parsed.success) return NextResponse.json(parsed.error, { status: 400 });
        given.body = parsed.data;
      }
      return NextResponse.json(await handle(given as never));
    };
}
