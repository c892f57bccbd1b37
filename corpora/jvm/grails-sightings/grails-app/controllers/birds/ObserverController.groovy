package birds

import grails.converters.JSON

class ObserverController {
    SearchService searchService

    def list() {
        render Observer.list(params) as JSON
    }

    def get(String id) {
        render Observer.findByKey(id) as JSON
    }

    def create() {
        def made = new Observer(request.JSON)
        made.save(failOnError: true)
        render([key: made.key] as JSON)
    }
}
