package seals

import io.micronaut.data.annotation.GeneratedValue
import io.micronaut.data.annotation.Id
import io.micronaut.data.annotation.MappedEntity
import jakarta.validation.constraints.NotBlank

@MappedEntity
class Seal {
    @Id
    @GeneratedValue
    Long id

    @NotBlank
    String mark
}
