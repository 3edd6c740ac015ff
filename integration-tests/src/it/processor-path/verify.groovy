import dev.metricsbuild.read.MetricsFile

def words = { it.replaceAll(/\s+/, ' ').trim() }

// The README's snippets are what this build's pom has.
def pom = words(new File(basedir, 'pom.xml').text)
def snippets = (new File(readme).text =~ /(?s)```xml\n(.*?)```/).collect { it[1] }
assert snippets.size() == 2
snippets.each { assert pom.contains(words(it)) }

// The user's own tests have run, and so has the program.
def suite = new groovy.xml.XmlSlurper().parse(new File(basedir, 'target/surefire-reports/TEST-flight.FlightMetricsTest.xml'))
assert suite.@tests == '2' && suite.@failures == '0' && suite.@errors == '0'
def written = MetricsFile.open(basedir.toPath().resolve('run/outputs/metrics.binproto'))
assert written.metricNames() == ['Max speed', 'Speed over time']
assert written.metric('Max speed').get().values().value() == 21.0
