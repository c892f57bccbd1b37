package beacons

import io.javalin.Javalin
import no.nav.helse.rapids_rivers.RapidApplication

fun main() {
    val rapid = RapidApplication.create(System.getenv(), builder = { withHttpPort(9000) })
    val beacons = Beacons(rapid)
    Javalin.create { config ->
        config.routes.get("/beacons", beacons::all)
        config.routes.post("/beacons/{name}/out", beacons::out)
    }.start(8080)
    rapid.start()
}
