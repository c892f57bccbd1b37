package links

import org.http4k.core.Method.GET
import org.http4k.core.Method.POST
import org.http4k.core.Response
import org.http4k.core.Status.Companion.CREATED
import org.http4k.core.Status.Companion.NOT_FOUND
import org.http4k.core.Status.Companion.OK
import org.http4k.routing.bind
import org.http4k.routing.path
import org.http4k.routing.routes
import org.http4k.server.Undertow
import org.http4k.server.asServer

fun app(store: LinkStore) = routes(
    "/links/{code}" bind GET to { request ->
        store.find(request.path("code")!!)?.let { Response(OK).body(it) } ?: Response(NOT_FOUND)
    },
    "/links" bind POST to { request ->
        store.add(request.query("code")!!, request.bodyString())
        Response(CREATED)
    },
)

fun main() {
    app(LinkStore.open()).asServer(Undertow(9000)).start()
}
