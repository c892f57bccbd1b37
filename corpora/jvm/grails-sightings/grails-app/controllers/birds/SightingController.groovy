package birds

import grails.converters.JSON

class SightingController {
    SearchService searchService

    def list() {
        render Sighting.list(params) as JSON
    }

    def get(String id) {
        render Sighting.findByKey(id) as JSON
    }

    def create() {
        def made = new Sighting(request.JSON)
        made.save(failOnError: true)
        render([key: made.key] as JSON)
    }
}
