const { MeiliSearch } = require('meilisearch')

const mosses = new MeiliSearch({ host: process.env.MEILI_HOST, apiKey: process.env.MEILI_KEY }).index('mosses')

exports.find = async (q) => (await mosses.search(q)).hits
exports.add = (moss) => mosses.addDocuments([moss])
