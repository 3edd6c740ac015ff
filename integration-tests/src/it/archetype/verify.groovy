import dev.metricsbuild.read.MetricsFile
import dev.metricsbuild.validate.MetricsValidator

def project = new File(basedir, 'night-flights')
['.dockerignore', '.gitignore', '.github/workflows/metrics.yml', 'README.md'].each { assert new File(project, it).file }

def run = { Map<String, String> environment, List<String> command ->
    def builder = new ProcessBuilder(command).directory(project).redirectErrorStream(true)
    builder.environment().putAll(environment)
    def process = builder.start()
    def printed = process.inputStream.getText('UTF-8')
    assert process.waitFor() == 0 : printed
    printed
}
def java = new File(System.getProperty('java.home'), 'bin/java').path

// Their own tests have run.
['night-flights': 'com.acme.night', 'Flights.2': 'com.my_company._3d'].each { directory, name ->
    def suite = new groovy.xml.XmlSlurper().parse(
            new File(basedir, "$directory/target/surefire-reports/TEST-${name}.FlightMetricsTest.xml"))
    assert suite.@tests == '4' && suite.@failures == '0' && suite.@errors == '0'
}
assert new File(basedir, 'Flights.2/README.md').text.contains('docker build -t flights.2 .')
assert new File(basedir, 'build.log').text.contains('"com.my-company" cannot be the name of a Java package')

// The jar computes the example's metrics, and those of a batch.
run([:], [java, '-jar', 'target/metrics.jar', '--root', 'run'])
def written = MetricsFile.open(project.toPath().resolve('run/outputs/metrics.binproto'))
assert written.metricNames() == ['Max speed', 'Speed over time', 'Flight phase']
assert written.metric('Max speed').get().values().value() == 21.0
def job = new File(project, 'target/batch/job-1/outputs')
assert job.mkdirs()
new File(job, 'metrics.binproto').bytes = new File(project, 'run/outputs/metrics.binproto').bytes
run([:], [java, '-jar', 'target/metrics.jar', '--batch-dir', 'target/batch', '--outputs', 'target/fleet'])
def fleet = project.toPath().resolve('target/fleet/metrics.binproto')
assert MetricsValidator.validate(fleet).accepted()
assert MetricsFile.open(fleet).metric('Fastest flight').get().values().value() == 21.0

// Gradle's build, which cannot be run here, says the same as Maven's.
def pom = new groovy.xml.XmlSlurper().parse(new File(project, 'pom.xml'))
def gradle = new File(project, 'build.gradle.kts').text
def version = pom.properties.'metrics-build.version'.text()
['bom', 'processor'].each { assert gradle.contains("dev.metricsbuild:metrics-build-$it:$version\"") }
assert gradle.contains("org.junit.jupiter:junit-jupiter:${pom.dependencies.dependency.find { it.artifactId == 'junit-jupiter' }.version}\"")
assert gradle.contains('"com.acme.night.FlightMetricsEntrypoint"')
assert gradle.contains("options.release = ${pom.properties.'maven.compiler.release'}")
assert new File(project, 'settings.gradle.kts').text.trim() == 'rootProject.name = "night-flights"'

// Without Docker, what the Dockerfile does after Maven: its own words, its own entry point.
def dockerfile = new File(project, 'Dockerfile').text
def layout = (dockerfile =~ /(?s)RUN bash (src\/main\/image\/make-root .*?)\n\n/)[0][1].replace('\\\n', ' ').replace('/image ', 'target/image ')
run([JAVA_HOME: System.getProperty('java.home')], ['bash', '-c', 'exec bash ' + layout])
def entrypoint = new groovy.json.JsonSlurper().parseText((dockerfile =~ /ENTRYPOINT (\[.*])/)[0][1])
def root = new File(project, 'target/image')
def here = entrypoint.collect {
    it.replace('/opt/java', "$root/system/opt/java").replace('/app/', "$root/app/app/")
}
assert new File(root, 'app/app/metrics.jsa').length() > 1_000_000
run([LC_ALL: 'C.UTF-8'], here + ['--root', 'run'])
assert MetricsValidator.validate(project.toPath().resolve('run/outputs/metrics.binproto')).accepted()
assert dockerfile.contains('USER 10001:10001') && dockerfile.contains('ENV LC_ALL=C.UTF-8')
