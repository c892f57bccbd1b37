package canteen

import io.ktor.client.HttpClient
import io.ktor.client.request.get

/** Asks the supplier: Ktor as a client. */
class Allergens(private val client: HttpClient) {
    suspend fun of(dish: String) = client.get("https://supplier.invalid/allergens/$dish")
}
