const mongoose = require("mongoose");

const cart = new mongoose.Schema({
  order: { type: String, required: true },
  carter: String,
  left: Date,
  arrived: Date,
});

module.exports = mongoose.model("Cart", cart);
