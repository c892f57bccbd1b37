package org.quayside.locks.boot

import org.quayside.locks.TableOfLocks
import org.springframework.boot.ApplicationArguments
import org.springframework.boot.ApplicationRunner
import org.springframework.boot.autoconfigure.AutoConfiguration
import org.springframework.boot.context.properties.EnableConfigurationProperties
import org.springframework.context.annotation.Bean
import org.springframework.web.bind.annotation.GetMapping
import org.springframework.web.bind.annotation.RestController

@AutoConfiguration
@EnableConfigurationProperties(LocksProperties::class)
class LocksAutoConfiguration {
    @Bean
    fun tableOfLocks(properties: LocksProperties) = TableOfLocks(properties.holder)

    @Bean
    fun lockAtStart(table: TableOfLocks): ApplicationRunner = LockAtStart(table)
}

class LockAtStart(private val table: TableOfLocks) : ApplicationRunner {
    override fun run(args: ApplicationArguments) {
        table.take("start")
    }
}

@RestController
class LocksEndpoint(private val table: TableOfLocks) {
    @GetMapping("/locks/new")
    fun take() = table.take("asked")
}
