package dev.metricsbuild.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class BrowserTest {
    private static final Path PAGE = Path.of("/tmp/my reports/report.html");

    @Test
    void eachSystem_isAskedByItsOwnCommand() {
        assertThat(Browser.command("Linux", PAGE)).containsExactly("xdg-open", "file:///tmp/my%20reports/report.html");
        assertThat(Browser.command("Mac OS X", PAGE)).containsExactly("open", "file:///tmp/my%20reports/report.html");
        assertThat(Browser.command("Windows 11", PAGE))
                .containsExactly("rundll32", "url.dll,FileProtocolHandler", "file:///tmp/my%20reports/report.html");
    }
}
