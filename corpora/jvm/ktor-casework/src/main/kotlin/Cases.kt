package casework

import javax.sql.DataSource
import kotliquery.queryOf
import kotliquery.sessionOf
import kotliquery.using

class Cases(private val source: DataSource) {
    fun all(): List<Long> = using(sessionOf(source)) { session ->
        session.run(queryOf("select id from case_file").map { it.long("id") }.asList)
    }

    fun open(): Int = using(sessionOf(source)) { session ->
        session.run(queryOf("insert into case_file default values").asUpdate)
    }
}
