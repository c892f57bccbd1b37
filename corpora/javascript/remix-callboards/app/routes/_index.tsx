import { json } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';

export async function loader() {
  return json({ houses: ['left', 'right'] });
}

export default function Index() {
  const { houses } = useLoaderData<typeof loader>();
  return <ul>{houses.map((house) => <li key={house}>{house}</li>)}</ul>;
}
