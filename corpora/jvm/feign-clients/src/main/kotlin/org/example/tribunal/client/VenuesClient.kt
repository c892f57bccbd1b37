package org.example.tribunal.client

import org.springframework.cloud.openfeign.FeignClient
import org.springframework.web.bind.annotation.DeleteMapping
import org.springframework.web.bind.annotation.GetMapping
import org.springframework.web.bind.annotation.PathVariable

@FeignClient("venues")
interface VenuesClient {
    @GetMapping("/venues/{id}")
    fun venue(@PathVariable id: String): String

    @DeleteMapping("/venues/{id}")
    fun close(@PathVariable id: String)
}
