package cairns

import io.github.reactivecircus.cache4k.Cache
import io.ktor.client.HttpClient
import io.ktor.client.request.get
import io.ktor.client.statement.bodyAsText

class Cairns(private val http: HttpClient, private val address: String) {
    private val known = Cache.Builder<String, String>().maximumCacheSize(50).build()

    suspend fun height(cairn: String): String = known.get(cairn) { http.get("$address/cairns/$cairn").bodyAsText() }
}
