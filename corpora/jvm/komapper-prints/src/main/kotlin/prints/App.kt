package prints

import io.ktor.http.HttpStatusCode
import io.ktor.server.application.call
import io.ktor.server.engine.embeddedServer
import io.ktor.server.netty.Netty
import io.ktor.server.request.receiveText
import io.ktor.server.response.respond
import io.ktor.server.routing.get
import io.ktor.server.routing.post
import io.ktor.server.routing.routing
import org.komapper.jdbc.JdbcDatabase

fun main() {
    val prints = Prints(JdbcDatabase("jdbc:postgresql://localhost/prints"))
    val forms = Forms()
    embeddedServer(Netty, 8080) {
        routing {
            get("/prints") { call.respond(prints.all()) }
            post("/prints") {
                val body = call.receiveText()
                val wrong = forms.wrong("print", body)
                if (wrong.isEmpty()) call.respond(HttpStatusCode.Created, prints.add(body)) else call.respond(HttpStatusCode.UnprocessableEntity, wrong)
            }
        }
    }.start(wait = true)
}
