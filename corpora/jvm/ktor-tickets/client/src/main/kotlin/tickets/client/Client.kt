package tickets.client

import io.ktor.client.HttpClient
import io.ktor.client.request.get
import io.ktor.client.request.post
import io.ktor.client.statement.bodyAsText

class Tickets(private val http: HttpClient) {
    suspend fun all(): String = http.get("/tickets").bodyAsText()

    suspend fun add(): String = http.post("/tickets").bodyAsText()
}
