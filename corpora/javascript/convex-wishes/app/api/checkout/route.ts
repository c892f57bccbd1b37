import { NextResponse } from 'next/server'
import Stripe from 'stripe'

export async function POST(request: Request) {
  const { wish } = await request.json()
  const stripe = new Stripe(process.env.STRIPE_KEY!)
  const session = await stripe.checkout.sessions.create({ mode: 'payment', metadata: { wish } })
  return NextResponse.json({ url: session.url })
}
