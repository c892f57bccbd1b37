package ferries

import grails.converters.JSON

class SailingController {
    def index() {
        render Sailing.list() as JSON
    }

    def cancel(Long id) {
        def sailing = Sailing.get(id)
        sailing.cancelled = true
        render sailing.save(flush: true) as JSON
    }
}
