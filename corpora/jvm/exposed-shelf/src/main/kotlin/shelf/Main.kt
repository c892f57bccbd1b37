package shelf

import de.neonew.exposed.migrations.loadMigrationsFrom
import de.neonew.exposed.migrations.runMigrations
import io.javalin.Javalin
import org.jetbrains.exposed.sql.Database

fun main() {
    Database.connect("jdbc:h2:./shelf", "org.h2.Driver")
    runMigrations(loadMigrationsFrom("shelf.migration"))
    Javalin.create().get("/api/books") { it.json(books()) }.start(7000)
}
