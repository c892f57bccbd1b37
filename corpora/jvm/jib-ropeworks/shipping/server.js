const express = require("express");
const mongoose = require("mongoose");
const carts = require("./carts");

const app = express();
app.use(express.json());
app.use("/carts", carts);
app.get("/ready", (request, response) => response.json({ ready: true }));

mongoose.connect(process.env.MONGO_URL).then(() => app.listen(3000));
