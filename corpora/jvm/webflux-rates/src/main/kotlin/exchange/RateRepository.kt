package exchange

import org.springframework.data.repository.kotlin.CoroutineCrudRepository

interface RateRepository : CoroutineCrudRepository<Rate, Long> {
    suspend fun findByCurrency(currency: String): Rate?
}
