package org.quayside.trial

import org.springframework.boot.autoconfigure.SpringBootApplication
import org.springframework.boot.runApplication
import org.springframework.web.bind.annotation.GetMapping
import org.springframework.web.bind.annotation.RestController

@SpringBootApplication
class QuayApplication

fun main(args: Array<String>) {
    runApplication<QuayApplication>(*args)
}

@RestController
class LockController {
    @GetMapping("/locks")
    fun locks(): List<String> = listOf("north", "south")
}
