package dev.metricsbuild.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

/** What builds leave out: the profile for daily work by a tag, which whatever starts a JVM or a browser bears. */
class QuickProfileTest {
    private static final Path PROJECT = Path.of("..");
    private static final String TAG = "@Tag(\"slow\")";

    /** How tests start a JVM, a compiler of another JDK or a browser. */
    private static final Pattern STARTS =
            Pattern.compile("\"bin\", \"java\"|\"bin/java|Jdks\\.(javac|run)\\(|new ChromeDriver\\(");

    private static String atPom(String path) throws Exception {
        Document pom = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(PROJECT.resolve("pom.xml").toFile());
        XPath xPath = XPathFactory.newInstance().newXPath();
        return xPath.evaluate(path, pom);
    }

    private static List<Path> tests() throws IOException {
        try (Stream<Path> files = Files.find(PROJECT, 20, (file, attributes) -> {
            String name = PROJECT.relativize(file).toString();
            return name.endsWith("Test.java") && name.contains("src/test/java") && !name.contains("target/");
        })) {
            return files.sorted().toList();
        }
    }

    @Test
    void profileQuick_leavesOutTheTag_andNothingByName() throws Exception {
        String surefire =
                "/project/profiles/profile[id='quick']//plugin[artifactId='maven-surefire-plugin']/configuration";

        assertThat(atPom(surefire + "/excludedGroups")).isEqualTo("slow");
        assertThat(atPom("count(" + surefire + "/*)")).isEqualTo("1");
        assertThat(atPom("/project/profiles/profile[id='quick']/properties/skipITs"))
                .isEqualTo("true");
    }

    /** For failsafe {@code skipITs} wins over {@code skipTests}: set to false, it would let {@code -DskipTests} run them. */
    @Test
    void skippedTests_areSkippedInEveryPhase() throws Exception {
        assertThat(atPom("/project/properties/skipITs")).isEqualTo("${skipTests}");
        assertThat(atPom("/project/properties/skipTests")).isEqualTo("false");
        assertThat(atPom("count(//skipTests[ancestor::plugin])")).isEqualTo("0");
    }

    @Test
    void testsThatStartAJvmOrABrowser_areTagged() throws IOException {
        List<Path> starting = tests().stream()
                .filter(file -> !file.endsWith("QuickProfileTest.java"))
                .filter(file -> STARTS.matcher(read(file)).find())
                .toList();

        assertThat(starting)
                .hasSizeGreaterThan(8)
                .allSatisfy(file -> assertThat(read(file)).contains(TAG));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
