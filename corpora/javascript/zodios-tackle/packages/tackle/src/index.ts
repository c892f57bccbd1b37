import pgPromise from "pg-promise";
import { tackleContext } from "tackle-common";

import { rodRouter } from "./routers/rods.js";

const db = pgPromise()(process.env.TACKLE_DATABASE_URL ?? "");
const app = tackleContext.app(undefined, { enableJsonBodyParser: true });

app.use(rodRouter(db));
app.listen(3000);
