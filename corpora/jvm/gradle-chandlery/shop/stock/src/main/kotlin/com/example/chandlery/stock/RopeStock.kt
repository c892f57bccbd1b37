package com.example.chandlery.stock

import com.example.chandlery.storage.RopeRows
import org.springframework.stereotype.Service

@Service
class RopeStock(private val rows: RopeRows) {
    fun metres(code: String): Int = rows.findByCode(code).sumOf { it.metres }
}
