package ledger

import sttp.tapir._

package object http {
  val base: PublicEndpoint[Unit, String, Unit, Any] = endpoint.in("api" / "v1").errorOut(stringBody)
}
