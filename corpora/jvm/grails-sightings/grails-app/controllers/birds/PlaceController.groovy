package birds

import grails.converters.JSON

class PlaceController {
    SearchService searchService

    def list() {
        render Place.list(params) as JSON
    }

    def get(String id) {
        render Place.findByKey(id) as JSON
    }

    def create() {
        def made = new Place(request.JSON)
        made.save(failOnError: true)
        render([key: made.key] as JSON)
    }
}
