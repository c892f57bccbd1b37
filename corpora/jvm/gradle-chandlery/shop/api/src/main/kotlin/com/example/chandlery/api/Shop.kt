package com.example.chandlery.api

import org.springframework.boot.autoconfigure.SpringBootApplication
import org.springframework.boot.runApplication

@SpringBootApplication(scanBasePackages = ["com.example.chandlery"])
class Shop

fun main(args: Array<String>) {
    runApplication<Shop>(*args)
}
