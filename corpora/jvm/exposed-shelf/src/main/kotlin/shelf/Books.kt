package shelf

import org.jetbrains.exposed.dao.id.IntIdTable
import org.jetbrains.exposed.sql.selectAll
import org.jetbrains.exposed.sql.transactions.transaction

object Books : IntIdTable() {
    val title = varchar("title", 200)
}

fun books() = transaction { Books.selectAll().map { it[Books.title] } }
