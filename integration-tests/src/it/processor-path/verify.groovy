import dev.metricsbuild.read.MetricsFile

def words = { it.replaceAll(/\s+/, ' ').trim() }

// The README's snippet is what this build's pom has.
def snippet = (new File(readme).text =~ /(?s)```xml\n(.*?)```/)[0][1]
assert words(new File(basedir, 'pom.xml').text).contains(words(snippet))

// The user's own tests have run, and so has the program.
def suite = new groovy.xml.XmlSlurper().parse(new File(basedir, 'target/surefire-reports/TEST-flight.FlightMetricsTest.xml'))
assert suite.@tests == '2' && suite.@failures == '0' && suite.@errors == '0'
def written = MetricsFile.open(basedir.toPath().resolve('run/outputs/metrics.binproto'))
assert written.metricNames() == ['Max speed', 'Speed over time']
assert written.metric('Max speed').get().values().value() == 21.0
