plugins {
    java
}

group = "${groupId}"
version = "${version}"

repositories {
    mavenLocal()
    mavenCentral()
}

dependencies {
    implementation(platform("dev.metricsbuild:metrics-build-bom:@project.version@"))
    implementation("dev.metricsbuild:metrics-build-runtime")
    annotationProcessor("dev.metricsbuild:metrics-build-processor:@project.version@")
    testImplementation("dev.metricsbuild:metrics-build-testing")
    testImplementation("org.junit.jupiter:junit-jupiter:@junit.version@")
    testRuntimeOnly("org.junit.platform:junit-platform-launcher:@junit.version@")
}

// Any JDK from 17 on compiles it.
tasks.withType<JavaCompile>().configureEach {
    options.release = 17
    options.encoding = "UTF-8"
}

tasks.test {
    useJUnitPlatform()
}

// One executable jar, build/libs/metrics.jar. No two dependencies of the runtime register a service of one name.
tasks.jar {
    archiveFileName = "metrics.jar"
    manifest {
        attributes("Main-Class" to "${package}.FlightMetricsEntrypoint", "Multi-Release" to "true")
    }
    dependsOn(configurations.runtimeClasspath)
    from(configurations.runtimeClasspath.map { files -> files.map { zipTree(it) } })
    exclude("META-INF/maven/**", "**/module-info.class", "META-INF/*.SF", "META-INF/*.RSA")
    duplicatesStrategy = DuplicatesStrategy.EXCLUDE
}
