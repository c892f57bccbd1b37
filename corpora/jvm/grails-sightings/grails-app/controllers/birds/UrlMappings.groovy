package birds

class UrlMappings {
    static mappings = {
        "/ws/sighting"(controller: "sighting") { action = [GET: "list", POST: "create"] }
        "/ws/sighting/$id"(controller: "sighting") { action = [GET: "get", PUT: "update", DELETE: "delete"] }
        "/ws/place/$id"(controller: "place") { action = [GET: "get"] }
        "/ws/observer/$id"(controller: "observer") { action = [GET: "get"] }
    }
}
