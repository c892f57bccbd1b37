package canteen

import org.ktorm.database.Database
import org.ktorm.dsl.delete
import org.ktorm.dsl.eq
import org.ktorm.dsl.from
import org.ktorm.dsl.insert
import org.ktorm.dsl.map
import org.ktorm.dsl.select
import org.ktorm.schema.Table
import org.ktorm.schema.int
import org.ktorm.schema.varchar

object DishTable : Table<Nothing>("dish") {
    val id = int("id").primaryKey()
    val name = varchar("name")
    val cents = int("cents")
}

class Dishes(private val database: Database) {
    fun all() = database.from(DishTable).select().map { it[DishTable.name] }

    fun add(dish: NewDish) = database.insert(DishTable) {
        set(it.name, dish.name)
        set(it.cents, dish.cents)
    }

    fun remove(id: Int) = database.delete(DishTable) { it.id eq id }
}
