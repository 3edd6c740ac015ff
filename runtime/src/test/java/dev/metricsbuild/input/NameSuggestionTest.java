package dev.metricsbuild.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameSuggestionTest {
    @ParameterizedTest
    @CsvSource({
        "sped, speed",
        "max sped, Max speed",
        "Time.S, time_s",
        "vx, vy",
        "T, t",
        "Batery voltag, Battery voltage",
        "speed, odom.speed",
        "odom.speed, speed",
        "speed, speed_mps"
    })
    void nameThatIsNear_isSuggested(String missing, String present) {
        assertThat(NameSuggestion.nearest(missing, List.of("Unrelated", present)))
                .contains(present);
    }

    @ParameterizedTest
    @CsvSource({"altitude, latitude", "x, y", "ab, a", "max, x", "'---', '...'", "speed, phase", "time_offset, time"})
    void nameOfItsOwn_suggestsNothing(String missing, String present) {
        assertThat(NameSuggestion.nearest(missing, List.of(present))).isEmpty();
        assertThat(NameSuggestion.of(missing, List.of(present))).isEmpty();
    }

    @Test
    void severalNamesThatAreNear_suggestTheNearest() {
        assertThat(NameSuggestion.of("Battery voltag", List.of("Battery voltages", "Battery voltage")))
                .isEqualTo(" Did you mean \"Battery voltage\"?");
    }

    @Test
    void nameTooLongToCompare_suggestsNothing() {
        String name = "n".repeat(1001);

        assertThat(NameSuggestion.nearest(name + "m", List.of("m" + name))).isEmpty();
    }
}
