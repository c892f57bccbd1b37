package tickets

import io.ktor.http.HttpStatusCode
import io.ktor.server.request.receive
import io.ktor.server.response.respond
import io.ktor.server.routing.*
import org.jetbrains.exposed.sql.insert
import org.jetbrains.exposed.sql.selectAll
import org.jetbrains.exposed.sql.transactions.transaction
import org.valiktor.functions.hasSize
import org.valiktor.functions.isNotBlank
import org.valiktor.validate

data class NewTicket(val title: String)

fun Route.tickets() {
    route("/tickets") {
        get {
            call.respond(transaction { Tickets.selectAll().map { it[Tickets.title] } })
        }
        post {
            val ticket = call.receive<NewTicket>()
            validate(ticket) {
                validate(NewTicket::title).isNotBlank().hasSize(max = 80)
            }
            transaction { Tickets.insert { it[title] = ticket.title } }
            call.respond(HttpStatusCode.Created)
        }
    }
}
