"""Trees that are generated, the same on every machine: so many files in so many components."""

from __future__ import annotations

from pathlib import Path

PACKAGE = '{{"name": "service-{number}", "private": true, "dependencies": {{"express": "^4.19.0", "pg": "^8.11.0"}}}}\n'
MAIN = """const express = require('express');
const {{ Pool }} = require('pg');

const pool = new Pool({{ connectionString: process.env.DATABASE_URL }});
const app = express();
app.get('/items/:id', async (request, response) => {{
  const found = await pool.query('select * from items where id = $1', [request.params.id]);
  response.json(found.rows[0]);
}});
app.listen({port});
"""
MODULE = """const {{ total, round }} = require('./amounts');

/** Adds up the amounts of order {number}, line by line. */
function sum{number}(lines) {{
  let amount = 0;
  for (const line of lines) {{
    amount += total(line.price, line.quantity) * (1 - line.discount);
  }}
  return round(amount, {number} % 4);
}}

class Order{number} {{
  constructor(customer, lines) {{
    this.customer = customer;
    this.lines = lines;
  }}

  get amount() {{
    return sum{number}(this.lines);
  }}
}}

module.exports = {{ Order{number}, sum{number} }};
"""
ROUTES = """const express = require('express');
const {{ Order{number} }} = require('./order{number}');

const router = express.Router();
router.post('/orders/{number}', (request, response) => {{
  response.status(201).json(new Order{number}(request.body.customer, request.body.lines).amount);
}});

module.exports = router;
"""
PER_FOLDER = 40
ROUTED = 20
"""One file of so many declares routes, the others only compute."""


def make(folder: Path, files: int, components: int) -> None:
    """Write a tree of so many files, spread evenly over so many services."""
    each = files // components
    for number in range(components):
        home = folder / "services" / f"s{number:03}" if components > 1 else folder
        home.mkdir(parents=True, exist_ok=True)
        (home / "package.json").write_text(PACKAGE.format(number=number))
        (home / "server.js").write_text(MAIN.format(port=3000 + number))
        for at in range(each - 2):
            place = home / "src" / f"part{at // PER_FOLDER:03}"
            if at % PER_FOLDER == 0:
                place.mkdir(parents=True, exist_ok=True)
            routed = at % ROUTED == 1
            name = f"routes{at}.js" if routed else f"order{at}.js"
            (place / name).write_text((ROUTES if routed else MODULE).format(number=at))
