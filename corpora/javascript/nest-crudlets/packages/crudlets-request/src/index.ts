import type { Asked } from "@crudlets/crudlets";

const LARGEST = 200;

/** Reads what a query string asks for; anything that is no number falls back to the default. */
export function asked(query: Record<string, string | undefined>): Asked {
  const { limit, offset, ...filter } = query;
  return {
    filter: Object.fromEntries(Object.entries(filter).filter((pair): pair is [string, string] => !!pair[1])),
    limit: Math.min(positive(limit, 50), LARGEST),
    offset: positive(offset, 0),
  };
}

function positive(text: string | undefined, fallback: number): number {
  const number = Number(text);
  return Number.isInteger(number) && number >= 0 ? number : fallback;
}

/** Writes a query string, for clients. */
export function written(asked: Asked): string {
  const words = new URLSearchParams(asked.filter);
  words.set("limit", String(asked.limit));
  words.set("offset", String(asked.offset));
  return words.toString();
}
