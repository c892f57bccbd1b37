package binnacles.examples

import binnacles.Binnacles
import io.ktor.server.application.install
import io.ktor.server.engine.embeddedServer
import io.ktor.server.netty.Netty

fun main() {
    embeddedServer(Netty, port = 8080) { install(Binnacles) }.start(wait = true)
}
