package binnacles

import io.ktor.server.application.createApplicationPlugin
import io.ktor.server.response.respondText
import io.ktor.server.routing.get
import io.ktor.server.routing.route
import io.ktor.server.routing.routing

val Binnacles = createApplicationPlugin("Binnacles") {
    application.routing {
        route("/binnacles") {
            get { call.respondText("{}") }
            get("/{ship}") { call.respondText(call.parameters["ship"] ?: "none") }
        }
    }
}
