package lanterns.ktor

import io.ktor.http.HttpStatusCode
import io.ktor.server.application.call
import io.ktor.server.response.respond
import io.ktor.server.routing.Route
import io.ktor.server.routing.delete
import io.ktor.server.routing.get
import io.ktor.server.routing.post
import lanterns.Lanterns

/** Adds the routes of the lanterns to those of an application. */
fun Route.lanterns(lanterns: Lanterns) {
    get("/lanterns") { call.respond(lanterns.all()) }
    post("/lanterns/{name}") { call.respond(HttpStatusCode.Created, lanterns.light(call.parameters["name"]!!)) }
    delete("/lanterns/{name}") { call.respond(lanterns.putOut(call.parameters["name"]!!) ?: HttpStatusCode.NotFound) }
}
