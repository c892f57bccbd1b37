package com.example.chandlery.storage

import org.springframework.data.jpa.repository.JpaRepository

interface RopeRows : JpaRepository<RopeRow, Long> {
    fun findByCode(code: String): List<RopeRow>
}
