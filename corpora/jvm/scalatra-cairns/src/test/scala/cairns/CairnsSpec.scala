package cairns

import org.scalatest.FlatSpec

class CairnsSpec extends FlatSpec {
  private val address = "jdbc:postgresql://localhost/cairns_test"
}
