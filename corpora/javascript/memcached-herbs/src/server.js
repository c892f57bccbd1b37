const express = require("express");
const { Pool } = require("pg");
const { Kept } = require("./kept");

const pool = new Pool({ connectionString: process.env.DATABASE_URL });
const kept = new Kept();
const app = express();

app.get("/herbs", async (req, res) => {
  const found = (await kept.get("herbs")) ?? (await pool.query("SELECT * FROM herbs")).rows;
  await kept.put("herbs", found);
  res.json(found);
});

app.listen(3000);
