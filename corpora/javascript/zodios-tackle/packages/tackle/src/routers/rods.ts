import type { IDatabase } from "pg-promise";
import { rods } from "tackle-api-clients";
import { tackleContext } from "tackle-common";

export const rodRouter = (db: IDatabase<unknown>) => {
  const router = tackleContext.router(rods);

  router.get("/rods/:id", async (request, response) => {
    response.json(await db.one("SELECT id, length FROM rod WHERE id = $1", [request.params.id]));
  });
  router.post("/rods", async (request, response) => {
    response.json(await db.one("INSERT INTO rod (length) VALUES ($1) RETURNING id", [request.body.length]));
  });
  return router;
};
