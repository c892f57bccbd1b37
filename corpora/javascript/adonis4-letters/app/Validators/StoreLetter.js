'use strict'
class StoreLetter {
  get rules() {
    return { to: 'required|email', text: 'required' }
  }
}
module.exports = StoreLetter
