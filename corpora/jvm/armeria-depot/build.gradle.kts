plugins {
    application
    id("org.datanucleus.datanucleus-gradle-plugin") version "0.2.0" apply false
}

dependencies {
    implementation(platform("com.linecorp.armeria:armeria-bom:1.31.1"))
    implementation("com.linecorp.armeria:armeria")
    implementation("com.linecorp.armeria:armeria-grpc")
    implementation("org.datanucleus:datanucleus-accessplatform-jdo-rdbms:6.0.7")
    runtimeOnly("org.postgresql:postgresql:42.7.4")
    testImplementation("org.springframework.boot:spring-boot-starter-test:3.4.0")
    testImplementation("org.hibernate.orm:hibernate-core:6.6.3.Final")
}

application { mainClass = "shop.depot.Main" }
