import { SightingStore } from "@otters/store";
import { createList } from "./list";
import { createReport } from "./report";

const store = new SightingStore(process.env.SIGHTINGS ?? "sightings");

export const report = createReport(store);
export const list = createList(store);
