plugins {
    alias(libs.plugins.kotlin.jvm)
    alias(libs.plugins.micronaut.application)
}

repositories { mavenCentral() }

dependencies {
    ksp(libs.micronaut.data.processor)
    implementation(libs.bundles.web)
    implementation(libs.bundles.data)
    implementation(libs.micronaut.cache.caffeine)
    runtimeOnly(libs.mariadb)
    testImplementation(libs.assertj)
}

application {
    mainClass.set("shop.orders.ApplicationKt")
}
