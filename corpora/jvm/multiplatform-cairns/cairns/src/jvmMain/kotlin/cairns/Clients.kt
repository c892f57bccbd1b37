package cairns

import io.ktor.client.HttpClient

fun cairnsOf(address: String): Cairns = Cairns(HttpClient(), address)
