dependencies { implementation("org.jetbrains.kotlinx:kotlinx-datetime:0.6.0") }
