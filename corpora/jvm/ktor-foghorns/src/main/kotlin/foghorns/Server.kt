package foghorns

import foghorns.common.Cache
import io.ktor.client.HttpClient
import io.ktor.client.request.get
import io.ktor.client.statement.bodyAsText
import io.ktor.server.engine.embeddedServer
import io.ktor.server.netty.Netty
import io.ktor.server.response.respondText
import io.ktor.server.routing.get
import io.ktor.server.routing.routing

fun main() {
    val office = HttpClient()
    val cache = Cache(System.getenv("VALKEY_HOST"))
    embeddedServer(Netty, port = 8080) {
        routing {
            get("/foghorns/{name}") {
                val name = call.parameters["name"]!!
                call.respondText(cache.of("foghorn-$name") { office.get("https://office.example/$name").bodyAsText() })
            }
        }
    }.start(wait = true)
}
