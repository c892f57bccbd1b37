package lending

class UrlMappings {
    static mappings = {
        "/api/loans"(resources: "loan")
        "/api/readers"(resources: "reader") { "/loans"(controller: "loan", action: "of") }
    }
}
