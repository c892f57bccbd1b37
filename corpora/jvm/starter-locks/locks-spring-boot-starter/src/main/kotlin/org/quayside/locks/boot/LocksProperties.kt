package org.quayside.locks.boot

import org.springframework.boot.context.properties.ConfigurationProperties

@ConfigurationProperties("locks")
data class LocksProperties(val holder: String = "application")
