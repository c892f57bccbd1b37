package com.example.chandlery.storage

import jakarta.persistence.Entity
import jakarta.persistence.GeneratedValue
import jakarta.persistence.Id
import jakarta.persistence.Table

@Entity
@Table(name = "ropes")
class RopeRow(
    @Id @GeneratedValue val id: Long,
    val code: String,
    val metres: Int,
)
