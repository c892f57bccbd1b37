plugins { application }
dependencies {
    implementation(project(":libs:kit"))
    implementation(project(":libs:records"))
}
application { mainClass.set("foxgloves.api.ApiKt") }
