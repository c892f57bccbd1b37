export default defineEventHandler(async (event) => ({ kept: await readBody(event) }));
