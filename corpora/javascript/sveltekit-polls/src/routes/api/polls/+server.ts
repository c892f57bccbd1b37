import { json } from '@sveltejs/kit';
import { polls } from '$lib/server/mongo';

export async function GET() {
  return json(await polls.find().toArray());
}
