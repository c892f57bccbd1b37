package zones

import com.typesafe.config.ConfigFactory
import io.ktor.server.engine.embeddedServer
import io.ktor.server.netty.Netty
import io.ktor.server.response.respondText
import io.ktor.server.routing.get
import io.ktor.server.routing.post
import io.ktor.server.routing.routing
import java.sql.DriverManager

fun main() {
    val url = ConfigFactory.load().getString("zones.store.url")
    embeddedServer(Netty, port = 8080) {
        routing {
            get("/zones") { call.respondText(names(url).joinToString("\n")) }
            post("/zones/{name}") { call.respondText(add(url, call.parameters["name"]!!).toString()) }
        }
    }.start(wait = true)
}

fun names(url: String): List<String> = DriverManager.getConnection(url).use { connection ->
    val rows = connection.createStatement().executeQuery("SELECT name FROM zones")
    generateSequence { if (rows.next()) rows.getString(1) else null }.toList()
}

fun add(url: String, name: String): Int = DriverManager.getConnection(url).use { connection ->
    connection.prepareStatement("INSERT INTO zones (name) VALUES (?)").apply { setString(1, name) }.executeUpdate()
}
