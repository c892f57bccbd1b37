module.exports = class extends think.Logic {
  addAction() {
    this.allowMethods = 'post'
    this.rules = { name: { string: true, required: true }, grams: { int: { min: 1 } } }
  }
}
