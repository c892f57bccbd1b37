package casework

import io.ktor.server.application.Application
import io.ktor.server.response.respond
import io.ktor.server.routing.get
import io.ktor.server.routing.post
import io.ktor.server.routing.routing
import org.flywaydb.core.Flyway

fun Application.module() {
    val source = dataSource(environment.config)
    Flyway.configure().dataSource(source).load().migrate()
    val cases = Cases(source)
    routing {
        get("/cases") { call.respond(cases.all()) }
        post("/cases") { call.respond(cases.open()) }
    }
}
