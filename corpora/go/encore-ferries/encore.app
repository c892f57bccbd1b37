{"id": "ferries-k2x4"}
