import { MongoClient } from 'mongodb'

const piers = new MongoClient(process.env.MONGO_URL).db('harbour').collection('piers')

export const all = async ctx => {
  ctx.body = await piers.find({}).toArray()
}

export const add = async ctx => {
  await piers.insertOne(ctx.request.body)
  ctx.status = 201
}

export const remove = async (ctx, pier) => {
  await piers.deleteOne({ name: pier })
  ctx.status = 204
}
