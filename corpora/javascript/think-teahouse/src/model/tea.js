module.exports = class extends think.Model {
  get relation() {
    return { orders: { type: think.Model.HAS_MANY } }
  }
}
