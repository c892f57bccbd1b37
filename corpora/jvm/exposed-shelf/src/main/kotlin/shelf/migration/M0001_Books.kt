package shelf.migration

import de.neonew.exposed.migrations.Migration
import org.jetbrains.exposed.sql.SchemaUtils
import shelf.Books

class M0001_Books : Migration() {
    override fun run() = SchemaUtils.create(Books)
}
