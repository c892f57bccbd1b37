package parking

import io.github.gitbucket.solidbase.Solidbase
import io.github.gitbucket.solidbase.migration.LiquibaseMigration
import io.github.gitbucket.solidbase.model.{Module, Version}
import liquibase.database.core.MySQLDatabase
import scalikejdbc.ConnectionPool

object ParkingModule extends Module("parking", new Version("1.0.0", new LiquibaseMigration("update/parking_1.0.xml"))) {
  def migrate(): Unit =
    new Solidbase().migrate(ConnectionPool.borrow(), getClass.getClassLoader, new MySQLDatabase(), this)
}
