import { Meteor } from 'meteor/meteor'
import { Migrations } from 'meteor/percolate:migrations'
import '/imports/api/methods'
import './migrations'

Meteor.startup(() => {
  Migrations.migrateTo('latest')
})
