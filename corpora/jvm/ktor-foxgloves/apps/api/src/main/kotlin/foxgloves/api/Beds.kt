package foxgloves.api

import foxgloves.records.Records
import io.konform.validation.Validation
import io.konform.validation.constraints.minLength
import io.ktor.server.request.receive
import io.ktor.server.response.respond
import io.ktor.server.routing.Route
import io.ktor.server.routing.get
import io.ktor.server.routing.post

data class NewBed(val place: String)

private val sound = Validation<NewBed> { NewBed::place { minLength(3) } }

fun Route.beds() {
    get("/beds") { call.respond(Records.places()) }
    post("/beds") {
        val bed = call.receive<NewBed>()
        if (sound(bed).isValid) Records.add(bed.place)
    }
}
