package birds.graph

import org.springframework.graphql.data.method.annotation.Argument
import org.springframework.graphql.data.method.annotation.QueryMapping
import org.springframework.stereotype.Controller

@Controller
class SightingGraph {
    @QueryMapping
    List sightings(@Argument String place) {
        birds.Sighting.findAllByName(place)
    }
}
