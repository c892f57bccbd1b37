module.exports = (app) => {
  const mongoose = app.mongoose
  const LocketSchema = new mongoose.Schema({ name: String })
  return mongoose.model('Locket', LocketSchema)
}
