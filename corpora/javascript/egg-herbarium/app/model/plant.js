module.exports = (app) => {
  const mongoose = app.mongoose
  const Plant = new mongoose.Schema({ latin: String, found: Date })
  return mongoose.model('Plant', Plant)
}
