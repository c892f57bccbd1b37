package cairns

import com.googlecode.flyway.core.Flyway
import com.mchange.v2.c3p0.ComboPooledDataSource
import java.io.File
import javax.sql.DataSource
import scala.slick.driver.JdbcProfile
import scala.slick.jdbc.JdbcBackend._

case class Kept(db: DatabaseDef, driver: JdbcProfile, source: DataSource) {
  def migrate() {
    val flyway = new Flyway()
    flyway.setDataSource(source)
    flyway.migrate()
  }
}

object Kept {
  def in(home: File): Kept = {
    val source = new ComboPooledDataSource()
    source.setDriverClass("org.h2.Driver")
    source.setJdbcUrl(s"jdbc:h2:file:${home.getPath}/cairns;AUTO_SERVER=TRUE")
    Kept(Database.forDataSource(source), scala.slick.driver.H2Driver, source)
  }
}
