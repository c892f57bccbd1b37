import { levels } from '../../lib/waters';

export default async function Waters({ searchParams }: { searchParams: Promise<{ sluice: string }> }) {
  const { sluice } = await searchParams;
  const rows = await levels(sluice);
  return (
    <main>
      <h1>The water at {sluice}</h1>
      {rows.map((row) => (
        <p key={row.at}>
          {row.at}: {row.centimetres} cm
        </p>
      ))}
      {rows.length === 0 && <p>Nothing was measured there.</p>}
    </main>
  );
}
