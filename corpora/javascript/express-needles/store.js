const { Pinecone } = require('@pinecone-database/pinecone')
const OpenAI = require('openai')

const needles = new Pinecone().index('needles')
const openai = new OpenAI()

const vector = async (input) =>
  (await openai.embeddings.create({ model: 'text-embedding-3-small', input })).data[0].embedding

exports.find = async (q) => (await needles.query({ topK: 5, vector: await vector(q), includeMetadata: true })).matches
exports.add = async ({ id, text }) => needles.upsert([{ id, values: await vector(text), metadata: { text } }])
