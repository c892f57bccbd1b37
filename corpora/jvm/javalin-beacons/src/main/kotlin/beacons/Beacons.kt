package beacons

import com.github.navikt.tbd_libs.rapids_and_rivers_api.RapidsConnection
import io.javalin.http.Context

class Beacons(private val rapid: RapidsConnection) {
    private val lit = mutableSetOf("north mole", "south mole")

    fun all(ctx: Context) {
        ctx.json(lit)
    }

    fun out(ctx: Context) {
        val name = ctx.pathParam("name")
        lit -= name
        rapid.publish("""{"@event_name": "beacon_out", "beacon": "$name"}""")
        ctx.status(202)
    }
}
