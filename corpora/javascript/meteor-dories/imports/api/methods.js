import { Meteor } from 'meteor/meteor'
import SimpleSchema from 'simpl-schema'
import { Dory } from './dories'

const NewDory = new SimpleSchema({ name: { type: String, max: 40 }, colour: { type: String, optional: true } })

Meteor.methods({
  'dories.launch'(dory) {
    NewDory.validate(dory)
    return new Dory(dory).save()
  },
})

Meteor.publish('dories', () => Dory.find())
