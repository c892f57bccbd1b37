package tickets

import org.jetbrains.exposed.dao.id.IntIdTable
import org.jetbrains.exposed.sql.transactions.transaction

object Tickets : IntIdTable("tickets") {
    val title = varchar("title", 80)
    val open = bool("open")
}

fun migrate() = transaction {
    MigrationUtils.statementsRequiredForDatabaseMigration(Tickets).forEach { exec(it) }
}
