class UrlMappings {
    static mappings = {
        "/sailings"(resources: "sailing")
        "/sailings/$id/cancel"(controller: "sailing", action: "cancel", method: "POST")
    }
}
