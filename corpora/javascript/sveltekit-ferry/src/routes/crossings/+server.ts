import { error, json } from '@sveltejs/kit';
import { crossings } from '$lib/server/database';

export async function GET({ url }) {
	return json(await crossings.find({ from: url.searchParams.get('from') }).toArray());
}

export async function POST({ request }) {
	const crossing = await request.json();
	if (!crossing.from || !crossing.to) error(400, 'A crossing has two ends');
	await crossings.insertOne(crossing);
	return json(crossing, { status: 201 });
}
