import { Migrations } from 'meteor/percolate:migrations'
import { Dories } from '/imports/api/dories'

Migrations.add({
  version: 1,
  name: 'every dory has a colour',
  up() {
    Dories.update({ colour: { $exists: false } }, { $set: { colour: 'white' } }, { multi: true })
  },
})
