package dev.metricsbuild.examples.drone;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reproducible runs depend on their inputs alone; {@code examples/drone/determinism} shows it at length and on several JDKs. */
class SurroundingsIT {
    private static final List<String> AT_HOME =
            List.of("-Duser.language=en", "-Duser.country=US", "-Duser.timezone=UTC", "-Dfile.encoding=UTF-8");
    private static final List<String> ABROAD = List.of(
            "-Duser.language=ar",
            "-Duser.country=EG",
            "-Duser.timezone=Asia/Kathmandu",
            "-Dfile.encoding=ISO-8859-1",
            "-XX:ActiveProcessorCount=1");

    private @TempDir Path root;

    private byte[] written(List<String> flags, String outputs, String... options) throws Exception {
        Path directory = root.resolve(outputs);
        String[] all = new String[options.length + 3];
        System.arraycopy(options, 0, all, 0, options.length);
        all[options.length] = "--reproducible";
        all[options.length + 1] = "--outputs";
        all[options.length + 2] = directory.toString();
        PackedJar.Ended ended = PackedJar.run(flags, all);
        assertThat(ended.exitCode()).as(ended.printed()).isZero();
        return Files.readAllBytes(directory.resolve("metrics.binproto"));
    }

    @Test
    void flightAndFleet_inAnotherLocaleZoneAndEncoding_areTheSameBytes() throws Exception {
        Path flight = root.resolve("flights/7");
        PackedJar.simulate(7, flight);
        String[] job = {"--root", flight.toString()};
        byte[] atHome = written(AT_HOME, "flights/7/outputs", job);

        assertThat(written(ABROAD, "abroad", job)).isEqualTo(atHome);

        String[] fleet = {"--batch-dir", root.resolve("flights").toString()};
        assertThat(written(ABROAD, "fleet-abroad", fleet)).isEqualTo(written(AT_HOME, "fleet", fleet));
    }
}
