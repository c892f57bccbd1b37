package carriages.impl

import carriages.api.CarriagesService
import com.lightbend.lagom.scaladsl.devmode.LagomDevModeComponents
import com.lightbend.lagom.scaladsl.persistence.cassandra.CassandraPersistenceComponents
import com.lightbend.lagom.scaladsl.server._
import com.softwaremill.macwire._
import play.api.libs.ws.ahc.AhcWSComponents

class CarriagesLoader extends LagomApplicationLoader {
  override def load(context: LagomApplicationContext): LagomApplication = new CarriagesApplication(context) {
    override def serviceLocator = null
  }

  override def loadDevMode(context: LagomApplicationContext): LagomApplication =
    new CarriagesApplication(context) with LagomDevModeComponents
}

abstract class CarriagesApplication(context: LagomApplicationContext)
    extends LagomApplication(context) with CassandraPersistenceComponents with AhcWSComponents {
  override lazy val lagomServer: LagomServer = serverFor[CarriagesService](wire[CarriagesServiceImpl])
}
