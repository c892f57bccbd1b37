plugins {
    kotlin("multiplatform") version "2.0.21" apply false
}
