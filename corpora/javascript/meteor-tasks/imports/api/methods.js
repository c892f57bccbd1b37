import { check } from 'meteor/check';
import { Meteor } from 'meteor/meteor';
import { Tasks } from './tasks';

Meteor.methods({
  'tasks.insert'(text) {
    check(text, String);
    return Tasks.insertAsync({ text });
  },
});
