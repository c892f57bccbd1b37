package parking

import org.scalatra.test.scalatest.ScalatraFunSuite
import scalikejdbc.ConnectionPool
import slick.jdbc.H2Profile.api._

class PermitsSpec extends ScalatraFunSuite {
  ConnectionPool.singleton("jdbc:h2:mem:parking", "sa", "")
  addServlet(new Permits, "/*")
}
