import { makeApi } from "@zodios/core";
import { z } from "zod";

export const rods = makeApi([
  {
    method: "get",
    path: "/rods/:id",
    alias: "getRod",
    response: z.object({ id: z.string(), length: z.number() }),
  },
  {
    method: "post",
    path: "/rods",
    alias: "addRod",
    parameters: [{ name: "body", type: "Body", schema: z.object({ length: z.number().positive() }) }],
    response: z.object({ id: z.string() }),
  },
]);
