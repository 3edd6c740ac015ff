package dev.metricsbuild.processor.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SuggestionsTest {
    @Test
    void misspeltName_suggestsTheNearest() {
        assertThat(Suggestions.nearest("maxSped", List.of("minSpeed", "maxSpeed")))
                .contains("maxSpeed");
        assertThat(Suggestions.nearest("MAXSPEED", List.of("maxSpeed"))).contains("maxSpeed");
    }

    @Test
    void nameOfItsOwn_suggestsNothing() {
        assertThat(Suggestions.nearest("altitude", List.of("speed", "phase"))).isEmpty();
        assertThat(Suggestions.nearest("x", List.of())).isEmpty();
    }

    @Test
    void manyNames_areCutShort() {
        assertThat(Suggestions.listed(List.of("a", "b"))).isEqualTo("a, b");
        assertThat(Suggestions.listed(List.of("a", "b", "c", "d", "e", "f", "g")))
                .isEqualTo("a, b, c, d, e and 2 more");
    }
}
