package dev.metricsbuild.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Opens a page in the browser that the system prefers, by the system's own command. */
final class Browser {
    private Browser() {}

    /**
     * Opens a page, and does not wait for the browser.
     *
     * @throws IOException if there is no such command
     */
    static void open(Path page) throws IOException {
        Process process = new ProcessBuilder(command(System.getProperty("os.name"), page))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        process.getOutputStream().close();
    }

    /** The command of a system, which is given the address of the page. */
    static List<String> command(String system, Path page) {
        String address = page.toAbsolutePath().normalize().toUri().toString();
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return List.of("rundll32", "url.dll,FileProtocolHandler", address);
        }
        return List.of(name.startsWith("mac") ? "open" : "xdg-open", address);
    }
}
