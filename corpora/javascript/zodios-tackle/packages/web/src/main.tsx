import { Zodios } from "@zodios/core";
import { rods } from "tackle-api-clients";

const client = new Zodios("/api", rods);

client.getRod({ params: { id: "7" } }).then((rod) => console.log(rod.length));
