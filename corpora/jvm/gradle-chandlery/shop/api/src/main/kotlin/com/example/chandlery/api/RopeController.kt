package com.example.chandlery.api

import com.example.chandlery.stock.RopeStock
import org.springframework.web.bind.annotation.GetMapping
import org.springframework.web.bind.annotation.PathVariable
import org.springframework.web.bind.annotation.RequestMapping
import org.springframework.web.bind.annotation.RestController

@RestController
@RequestMapping("/ropes")
class RopeController(private val stock: RopeStock) {
    @GetMapping("/{code}")
    fun rope(@PathVariable code: String): Map<String, Any> = mapOf("code" to code, "metres" to stock.metres(code))
}
