const bottles = withCache('bottles', async (shelf: string) => [{ shelf, year: 2019 }]);

export default defineEventHandler((event) => bottles(String(getQuery(event).shelf)));
