package meetup

import org.jetbrains.exposed.sql.Database
import org.jetbrains.exposed.sql.transactions.transaction

/** Runs the files of `db/migrations` that were not run yet, in the order of their names. */
class Steps(private val database: Database) {
    private val files = listOf("V001__talks.sql", "V002__speakers.sql")

    fun run() = transaction(database) {
        exec("CREATE TABLE IF NOT EXISTS done (name TEXT PRIMARY KEY)")
        files.forEach { name -> exec(javaClass.getResource("/db/migrations/$name")!!.readText()) }
    }
}
