package berths

import io.ktor.server.application.install
import io.ktor.server.engine.embeddedServer
import io.ktor.server.netty.Netty
import io.ktor.server.plugins.requestvalidation.RequestValidation
import io.ktor.server.plugins.requestvalidation.ValidationResult
import io.ktor.server.request.receive
import io.ktor.server.response.respond
import io.ktor.server.routing.post
import io.ktor.server.routing.routing

data class Berth(val name: String, val length: Int)

fun main() {
    embeddedServer(Netty, port = 8080) {
        install(RequestValidation) {
            validate<Berth> { berth ->
                if (berth.length < 3) ValidationResult.Invalid("too short") else ValidationResult.Valid
            }
        }
        routing {
            post("/berths") { call.respond(call.receive<Berth>()) }
        }
    }.start(wait = true)
}
