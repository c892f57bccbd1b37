package foxgloves.kit

import io.ktor.server.engine.embeddedServer
import io.ktor.server.netty.Netty
import io.ktor.server.routing.Routing
import io.ktor.server.routing.routing

fun serve(port: Int, routes: Routing.() -> Unit) {
    embeddedServer(Netty, port = port) { routing(routes) }.start(wait = true)
}
