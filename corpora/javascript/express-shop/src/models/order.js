const mongoose = require('mongoose');

const orderSchema = new mongoose.Schema(
  {
    customer: { type: String, required: true },
    lines: [{ sku: String, count: Number }],
  },
  { timestamps: true },
);

module.exports = mongoose.model('Order', orderSchema);
