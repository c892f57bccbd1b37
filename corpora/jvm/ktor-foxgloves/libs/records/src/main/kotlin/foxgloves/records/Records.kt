package foxgloves.records

import org.jetbrains.exposed.sql.Database
import org.jetbrains.exposed.sql.Table
import org.jetbrains.exposed.sql.insert
import org.jetbrains.exposed.sql.selectAll
import org.jetbrains.exposed.sql.transactions.transaction

object Beds : Table("bed") {
    val place = text("place")
}

object Records {
    fun open(host: String = System.getenv("PG_HOST") ?: "localhost") {
        Database.connect("jdbc:postgresql://$host:5432/foxgloves", user = "foxgloves")
    }

    fun places(): List<String> = transaction { Beds.selectAll().map { it[Beds.place] } }

    fun add(place: String) = transaction { Beds.insert { it[Beds.place] = place } }
}
