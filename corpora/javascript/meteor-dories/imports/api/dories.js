import { Mongo } from 'meteor/mongo'
import { Class } from 'meteor/jagi:astronomy'

export const Dories = new Mongo.Collection('dories')

export const Dory = Class.create({
  name: 'Dory',
  collection: Dories,
  fields: { name: String, colour: { type: String, default: 'white' } },
})
