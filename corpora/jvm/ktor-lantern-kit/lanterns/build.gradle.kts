plugins {
    kotlin("jvm") version "2.0.20"
    `java-library`
}
