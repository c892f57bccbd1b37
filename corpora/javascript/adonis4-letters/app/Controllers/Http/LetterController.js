'use strict'
const Letter = use('App/Models/Letter')

class LetterController {
  async index() {
    return Letter.all()
  }

  async store({ request }) {
    return Letter.create(request.only(['to', 'text']))
  }
}
module.exports = LetterController
