package gauges

import com.zaxxer.hikari.HikariConfig
import com.zaxxer.hikari.HikariDataSource
import no.nav.helse.rapids_rivers.RapidApplication
import org.flywaydb.core.Flyway

fun main() {
    val env = System.getenv()
    val source = HikariDataSource(HikariConfig().apply {
        jdbcUrl = "jdbc:postgresql://${env.getValue("DB_HOST")}:5432/gauges"
        username = env["DB_USER"]
    })
    Flyway.configure().dataSource(source).load().migrate()
    RapidApplication.create(env, builder = { withIsAliveEndpoint("/alive") }).apply {
        LevelRiver(this, Levels(source))
        DroughtRiver(this)
    }.start()
}
