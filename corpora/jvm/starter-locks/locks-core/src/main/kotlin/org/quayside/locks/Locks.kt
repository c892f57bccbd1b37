package org.quayside.locks

import org.jetbrains.exposed.sql.Table
import org.jetbrains.exposed.sql.deleteWhere
import org.jetbrains.exposed.sql.insert
import org.jetbrains.exposed.sql.transactions.transaction

object Locks : Table("locks") {
    val name = varchar("name", 80)
    val holder = varchar("holder", 80)
    override val primaryKey = PrimaryKey(name)
}

class TableOfLocks(private val holder: String) {
    fun take(wanted: String) = transaction {
        Locks.insert {
            it[name] = wanted
            it[holder] = this@TableOfLocks.holder
        }
    }
}
