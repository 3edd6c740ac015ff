package dev.metricsbuild.run;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.Test;

/** What is printed for people can neither steer their terminal nor tell them a secret. */
class ConsoleTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Console console =
            new Console(new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8), true);

    @Test
    void controlCharacters_andBidirectionalMarks_areEscaped_linesStay() {
        console.result("a\u001b[2Jb\rc\u202ed\n\te");
        console.error("f\u009bg");
        console.warning("h\u2066i");

        assertThat(out.toString(UTF_8)).isEqualTo("a\\u001b[2Jb\\rc\\u202ed\n\te\n");
        assertThat(err.toString(UTF_8)).isEqualTo("f\\u009bg\nh\\u2066i\n");
    }

    @Test
    void label_staysOnTheLineOfTheProgress() {
        console.progress(1, 2, "a\nb" + "x".repeat(100));

        assertThat(err.toString(UTF_8)).isEqualTo("\r\u001b[K[1/2] a\\nb" + "x".repeat(73) + "...");
    }

    @Test
    void secrets_areHiddenEverywhere() {
        console.hide(text -> text.replace("secret", "[token]"));

        console.result("1 secret");
        console.error("2 secret", new IllegalStateException("3 secret"));
        console.warning("4 secret");
        console.progress(1, 2, "5 secret");

        assertThat(out.toString(UTF_8) + err.toString(UTF_8))
                .doesNotContain("secret")
                .contains("1 [token]", "2 [token]", "3 [token]", "4 [token]", "5 [token]");
    }
}
