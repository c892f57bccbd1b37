package seals

import com.github.benmanes.caffeine.cache.Cache
import com.github.benmanes.caffeine.cache.Caffeine
import io.micronaut.http.annotation.Body
import io.micronaut.http.annotation.Controller
import io.micronaut.http.annotation.Get
import io.micronaut.http.annotation.Post
import jakarta.validation.Valid

@Controller("/seals")
class SealController {
    private final SealRepository seals
    private final Cache<Long, Seal> kept = Caffeine.newBuilder().maximumSize(500).build()

    SealController(SealRepository seals) {
        this.seals = seals
    }

    @Get("/{id}")
    Seal show(Long id) {
        kept.get(id) { seals.findById(id).orElse(null) }
    }

    @Post
    Seal add(@Valid @Body Seal seal) {
        seals.save(seal)
    }
}
