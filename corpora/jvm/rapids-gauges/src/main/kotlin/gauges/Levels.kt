package gauges

import javax.sql.DataSource

class Levels(private val source: DataSource) {
    fun keep(gauge: String, centimetres: Int) {
        source.connection.use { connection ->
            connection.prepareStatement("insert into level (gauge, centimetres) values (?, ?)").use {
                it.setString(1, gauge)
                it.setInt(2, centimetres)
                it.executeUpdate()
            }
        }
    }
}
