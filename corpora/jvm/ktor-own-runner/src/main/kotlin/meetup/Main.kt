package meetup

import io.ktor.server.application.Application
import io.ktor.server.engine.embeddedServer
import io.ktor.server.netty.Netty
import io.ktor.server.request.receive
import io.ktor.server.response.respond
import io.ktor.server.routing.get
import io.ktor.server.routing.post
import io.ktor.server.routing.routing
import org.jetbrains.exposed.sql.Database
import org.jetbrains.exposed.sql.insert
import org.jetbrains.exposed.sql.selectAll
import org.jetbrains.exposed.sql.transactions.transaction

fun main() {
    embeddedServer(Netty, port = 8080, module = Application::module).start(wait = true)
}

fun Application.module() {
    val database = Database.connect("jdbc:postgresql://localhost:5432/meetup", driver = "org.postgresql.Driver")
    Steps(database).run()
    routing {
        get("/talks") { call.respond(transaction { Talks.selectAll().map { it[Talks.title] } }) }
        post("/talks") {
            val given = call.receive<NewTalk>()
            require(given.title.length <= 80) { "the title is too long" }
            call.respond(transaction { Talks.insert { it[title] = given.title } }.insertedCount)
        }
    }
}
