package foghorns.common

import io.valkey.HostAndPort
import io.valkey.JedisPool
import io.valkey.params.SetParams

class Cache(host: String) {
    private val pool = JedisPool(HostAndPort(host, 6379))

    suspend fun of(key: String, fetch: suspend () -> String): String {
        pool.resource.use { it.get(key) }?.let { return it }
        return fetch().also { found -> pool.resource.use { it.set(key, found, SetParams().ex(600)) } }
    }
}
