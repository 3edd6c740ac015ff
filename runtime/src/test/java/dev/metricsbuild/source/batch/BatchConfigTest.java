package dev.metricsbuild.source.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.metricsbuild.source.PlatformException;
import dev.metricsbuild.source.PlatformException.Reason;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The configuration that the platform gives, in all the forms it may have. */
class BatchConfigTest {
    private static final String SECRET = "s3cr3tT0k3n";
    private static final String BATCH = "66666666-7777-4888-9999-aaaaaaaaaaaa";

    @TempDir
    Path directory;

    private Path file(String text) throws IOException {
        return Files.writeString(directory.resolve("batch_metrics_config.json"), text);
    }

    private static String config(String token, String url, String batch, String rest) {
        return "{\"authToken\": " + token + ",\n \"apiURL\": " + url + ",\n \"batchID\": " + batch + rest + "}";
    }

    private AbstractThrowableAssert<?, ? extends Throwable> assertRefused(String text) throws IOException {
        Path file = file(text);
        return assertThatThrownBy(() -> BatchConfig.read(file))
                .isInstanceOfSatisfying(
                        PlatformException.class, e -> assertThat(e.reason()).isEqualTo(Reason.CONFIG))
                .satisfies(e -> {
                    StringWriter trace = new StringWriter();
                    e.printStackTrace(new PrintWriter(trace));
                    assertThat(trace.toString()).doesNotContain(SECRET);
                });
    }

    private static String quoted(String text) {
        return "\"" + text + "\"";
    }

    @Test
    void olderForm_withFieldsOfTheFuture_isRead() throws IOException {
        BatchConfig config = BatchConfig.read(file(
                config(quoted(SECRET), quoted("https://api.resim.ai/v1/"), quoted(BATCH), ", \"new\": {\"x\": [1]}")));

        assertThat(config.apiUrl()).isEqualTo("https://api.resim.ai/v1");
        assertThat(config.batchId()).hasToString(BATCH);
        assertThat(config.projectId()).isNull();
        assertThat(config.toString()).doesNotContain(SECRET);
    }

    @Test
    void wrongType_isNamed_withLineAndColumn() throws IOException {
        assertRefused(config(quoted(SECRET), quoted("https://a/v1"), "12", ""))
                .hasMessageContaining("line 3, column ")
                .hasMessageEndingWith("batchID must be a text.");
        assertRefused(config(quoted(SECRET), "[\"https://a/v1\"]", quoted(BATCH), ""))
                .hasMessageContaining("line 2, column ")
                .hasMessageEndingWith("apiURL must be a text.");
        assertRefused("[1]").hasMessageEndingWith("the file must be a JSON object.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"authToken\": s3cr3tT0k3n}",
                "{\"authToken\": \"s3cr3tT0k3n",
                "s3cr3tT0k3n",
                "",
                "null",
                "{\"authToken\": \"s3cr3tT0k3n\"} s3cr3tT0k3n"
            })
    void textThatIsNoJson_isRefused_withoutBeingShown(String text) throws IOException {
        assertRefused(text).hasMessageContaining("batch_metrics_config.json");
    }

    @Test
    void repeatedField_isRefused_withItsPlace() throws IOException {
        assertRefused(config(quoted(SECRET), quoted("https://a/v1"), quoted(BATCH), ",\n \"batchID\": \"x\""))
                .hasMessageContaining("line 4, column ")
                .hasMessageEndingWith("this field repeats an earlier one.");
    }

    @Test
    void textThatNestsTooDeep_isRefused() throws IOException {
        assertRefused("{\"authToken\": " + "[".repeat(100_000)).hasMessageContaining("batch_metrics_config.json");
        assertRefused(config(quoted(SECRET), quoted("https://a/v1"), quoted(BATCH), ", \"x\": " + "[".repeat(100_000)))
                .hasMessageEndingWith("it nests too deep, or contains a text that is too long.");
    }

    @Test
    void portThatThereIsNot_isRefused() throws IOException {
        assertRefused(config(quoted(SECRET), quoted("https://a:99999/v1"), quoted(BATCH), ""))
                .hasMessage(
                        "The address of the API (apiURL), https://a:99999/v1, has the port 99999; ports go from 1 to"
                                + " 65535.");
    }

    @Test
    void missingFields_areNamedAllAtOnce() throws IOException {
        assertRefused("{\"authToken\": null, \"batchID\": \" \"}")
                .hasMessageEndingWith("has no authToken, no apiURL, no batchID.");
    }

    @Test
    void idThatIsNone_isNamed() throws IOException {
        assertRefused(config(quoted(SECRET), quoted("https://a/v1"), quoted("b-1"), ""))
                .hasMessageEndingWith(
                        "batchID must be a UUID such as 123e4567-e89b-12d3-a456-426614174000; found a text of 3"
                                + " characters.");
    }

    @Test
    void tokenInTheWrongField_isNotShown() throws IOException {
        assertRefused(config(quoted("x"), quoted("https://a/v1"), quoted(SECRET), ""));
        assertRefused(config(quoted("x"), quoted(SECRET), quoted(BATCH), ""))
                .hasMessageContaining("a text of 11 characters that does not begin with https://");
        assertRefused(config(quoted("x"), quoted("https://a/v1"), quoted(BATCH), ", \"projectID\": " + quoted(SECRET)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://user:s3cr3tT0k3n@my_host/v1",
                "https://user:pass/s3cr3tT0k3n@my_host/v1",
                "https://my_host/v1?key=s3cr3tT0k3n",
                "https://u:a?s3cr3tT0k3n@my_host/v1",
                "https:// my_host/s3cr3tT0k3n"
            })
    void addressThatIsNone_isShownWithoutItsSecrets(String url) throws IOException {
        assertRefused(config(quoted("x"), quoted(url), quoted(BATCH), ""))
                .hasMessageContaining("The address of the API (apiURL) is not an HTTP address: \"https://");
    }

    @Test
    void tokenThatNoHeaderMayHold_isNotShown() throws IOException {
        assertRefused(config(quoted(SECRET + " x"), quoted("https://a/v1"), quoted(BATCH), ""))
                .hasMessageContaining("authToken contains white space");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://api.resim.ai/v1", "ftp://a/v1", "api.resim.ai", "https://u:p@a/v1", "https://a/v1?k=v"})
    void addressThatTheTokenMustNotGoTo_isRefused(String url) throws IOException {
        assertRefused(config(quoted(SECRET), quoted(url), quoted(BATCH), ""))
                .hasMessageNotContaining("u:p")
                .hasMessageNotContaining("k=v");
    }

    @Test
    void missingFile_isNamed() {
        assertThatThrownBy(() -> BatchConfig.read(directory.resolve("none.json")))
                .hasMessageEndingWith("is missing.");
    }
}
