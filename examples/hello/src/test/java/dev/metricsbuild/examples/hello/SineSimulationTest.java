package dev.metricsbuild.examples.hello;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SineSimulationTest {
    private static final TypeReference<List<Iteration>> LOG = new TypeReference<>() {};

    private final ObjectMapper mapper = new ObjectMapper();

    @Test
    void partialSums_areThoseWorkedOutByHand() {
        // 2, 2 - 8/6, 2 - 8/6 + 32/120, 2 - 8/6 + 32/120 - 128/5040
        double[] byHand = {2, 2.0 / 3, 14.0 / 15, 286.0 / 315};

        assertThat(SineSeries.partialSums(2, 4)).containsExactly(byHand, within(1e-15));
        assertThat(SineSeries.partialSum(2, 3)).isEqualTo(14.0 / 15, within(1e-15));
    }

    @ParameterizedTest
    @ValueSource(strings = {"long", "single", "local"})
    void realExperience_givesTheRealLog(String run, @TempDir Path inputs) throws IOException {
        Path real = Path.of("runs", run, "inputs");
        Path experience = Files.createDirectories(inputs.resolve("experience")).resolve("experience.json");
        Files.copy(real.resolve("experience/experience.json"), experience);

        SineSimulation.main(new String[] {inputs.toString()});

        List<Iteration> ours = mapper.readValue(inputs.resolve("logs/log.json").toFile(), LOG);
        List<Iteration> theirs = mapper.readValue(real.resolve("logs/log.json").toFile(), LOG);
        assertThat(ours).hasSameSizeAs(theirs);
        for (int i = 0; i < ours.size(); i++) {
            assertThat(ours.get(i).number()).isEqualTo(theirs.get(i).number());
            assertThat(ours.get(i).nanos()).isEqualTo(theirs.get(i).nanos());
            assertSums(ours.get(i).partialSums(), theirs.get(i).partialSums());
        }
    }

    /** For an argument of 10 terms of up to 2756 are summed up, which the two simulations round differently. */
    private static void assertSums(List<Double> ours, List<Double> theirs) {
        assertThat(ours).hasSameSizeAs(theirs);
        for (int i = 0; i < ours.size(); i++) {
            assertThat(ours.get(i)).isEqualTo(theirs.get(i), within(1e-11));
        }
    }
}
