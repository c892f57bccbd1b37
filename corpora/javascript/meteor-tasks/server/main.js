import { Meteor } from 'meteor/meteor';
import { Tasks } from '/imports/api/tasks';
import '/imports/api/methods';

Meteor.publish('tasks', () => Tasks.find());
