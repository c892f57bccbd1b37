package cairns

import io.ktor.server.engine.embeddedServer
import io.ktor.server.netty.Netty
import io.ktor.server.response.respondText
import io.ktor.server.routing.get
import io.ktor.server.routing.routing

fun hill(port: Int) = embeddedServer(Netty, port) {
    routing { get("/cairns/{cairn}") { call.respondText("4") } }
}
