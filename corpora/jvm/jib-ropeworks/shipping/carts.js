const express = require("express");
const Cart = require("./cart");

const router = express.Router();

router.get("/", async (request, response) => {
  response.json(await Cart.find({ arrived: null }));
});

router.post("/", async (request, response) => {
  response.status(201).json(await Cart.create(request.body));
});

router.delete("/:id", async (request, response) => {
  await Cart.deleteOne({ _id: request.params.id });
  response.sendStatus(204);
});

module.exports = router;
