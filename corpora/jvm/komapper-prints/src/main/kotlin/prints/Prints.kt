package prints

import org.komapper.core.dsl.Meta
import org.komapper.core.dsl.QueryDsl
import org.komapper.jdbc.JdbcDatabase

class Prints(private val db: JdbcDatabase) {
    private val p = Meta.print

    fun all() = db.runQuery { QueryDsl.from(p).orderBy(p.title) }

    fun add(title: String) = db.runQuery { QueryDsl.insert(p).single(Print(title = title)) }
}
