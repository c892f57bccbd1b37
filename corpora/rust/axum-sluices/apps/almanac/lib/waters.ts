import { createClient } from '@clickhouse/client';

const client = createClient({ url: process.env.CLICKHOUSE_URL });

export type Level = { sluice: string; at: string; centimetres: number };

export async function levels(sluice: string): Promise<Level[]> {
  const found = await client.query({
    query: 'SELECT sluice, at, centimetres FROM levels WHERE sluice = {sluice: String} ORDER BY at DESC LIMIT 500',
    query_params: { sluice },
    format: 'JSONEachRow',
  });
  return found.json<Level>();
}

export async function highest(): Promise<Level[]> {
  const found = await client.query({
    query: 'SELECT sluice, argMax(at, centimetres) AS at, max(centimetres) AS centimetres FROM levels GROUP BY sluice',
    format: 'JSONEachRow',
  });
  return found.json<Level>();
}
