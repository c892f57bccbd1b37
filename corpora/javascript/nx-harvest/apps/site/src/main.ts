import express from "express";
import path from "node:path";

const app = express();
const page = path.join(__dirname, "front", "index.html");

app.use(express.static(path.join(__dirname, "front")));
app.post("/errors", (req, res) => res.status(202).json({ kept: true }));
app.get("/*", (req, res) => res.sendFile(page));
app.listen(process.env.PORT ?? 3000);
