package exchange

import kotlinx.coroutines.flow.Flow
import org.springframework.web.bind.annotation.GetMapping
import org.springframework.web.bind.annotation.PathVariable
import org.springframework.web.bind.annotation.RequestMapping
import org.springframework.web.bind.annotation.RestController

@RestController
@RequestMapping("/rates")
class RateController(private val rates: RateRepository) {
    @GetMapping
    fun all(): Flow<Rate> = rates.findAll()

    @GetMapping("/{currency}")
    suspend fun one(@PathVariable currency: String): Rate? = rates.findByCurrency(currency)
}
