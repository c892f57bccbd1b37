package meetup

import jakarta.validation.constraints.Size
import org.jetbrains.exposed.sql.Table

object Talks : Table("talks") {
    val id = integer("id").autoIncrement()
    val title = varchar("title", 80)
    override val primaryKey = PrimaryKey(id)
}

data class NewTalk(@field:Size(max = 80) val title: String)
