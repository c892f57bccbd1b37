import dynamoose from 'dynamoose'

export const Wish = dynamoose.model('Wish', {
  id: String,
  text: String,
})
