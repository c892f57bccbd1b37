package com.example.signals

import org.springframework.boot.autoconfigure.SpringBootApplication
import org.springframework.boot.runApplication

@SpringBootApplication
class Signals

fun main(args: Array<String>) {
    runApplication<Signals>(*args)
}
