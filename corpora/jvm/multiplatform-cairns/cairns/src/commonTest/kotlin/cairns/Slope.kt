package cairns

import io.ktor.server.cio.CIO
import io.ktor.server.engine.embeddedServer
import io.ktor.server.response.respondText
import io.ktor.server.routing.get
import io.ktor.server.routing.routing

fun slope(port: Int) = embeddedServer(CIO, port) {
    routing { get("/cairns/{cairn}") { call.respondText("2") } }
}
