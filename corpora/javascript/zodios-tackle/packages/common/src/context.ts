import { zodiosContext } from "@zodios/express";
import { z } from "zod";

export const tackleContext = zodiosContext(z.object({ angler: z.string() }));
