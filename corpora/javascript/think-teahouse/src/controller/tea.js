module.exports = class extends think.Controller {
  async indexAction() {
    return this.success(await this.model('tea').order('name').select())
  }

  async addAction() {
    const id = await this.model('tea').add(this.post())
    return this.success({ id })
  }
}
