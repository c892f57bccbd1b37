package exchange

import org.springframework.r2dbc.core.DatabaseClient
import org.springframework.stereotype.Component

@Component
class Totals(private val client: DatabaseClient) {
    fun count() = client.sql("select count(*) from rate").fetch().one()
}
