import jakarta.servlet.ServletContext
import org.scalatra._
import parking.{ParkingModule, Permits}
import scalikejdbc.config.DBs

class ScalatraBootstrap extends LifeCycle {
  override def init(context: ServletContext): Unit = {
    DBs.setupAll()
    ParkingModule.migrate()
    context.mount(new Permits, "/api/permits")
  }
}
