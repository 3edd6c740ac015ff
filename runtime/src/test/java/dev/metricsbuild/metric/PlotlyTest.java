package dev.metricsbuild.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlotlyTest {
    @Test
    void json_becomesMapsListsAndDoubles() {
        assertThat(Plotly.json("{\"data\":[{\"y\":[1,2.5,null],\"visible\":true}],\"layout\":{\"title\":\"t\"}}")
                        .figure())
                .isEqualTo(Map.of(
                        "data",
                        List.of(Map.of("y", Arrays.asList(1.0, 2.5, null), "visible", true)),
                        "layout",
                        Map.of("title", "t")));
    }

    @Test
    void malformedJson_isRefusedWithLineAndColumn() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Plotly.json("{\"data\":\n [1,}"))
                .withMessageContaining("line 2, column");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "null | A Plotly figure must be a JSON object; found null.",
                "{} x | Unrecognized token 'x'",
                "{} {} | Trailing token",
                "[1]  | A Plotly figure must be a JSON object: "
            })
    void textThatIsNoSingleObject_isRefused(String json, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Plotly.json(json))
                .withMessageStartingWith("A Plotly figure must be a JSON object")
                .withMessageContaining(message);
    }

    @Test
    void jsonThatNestsTooDeep_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Plotly.json("{\"data\":" + "[".repeat(100_000)))
                .withMessageStartingWith("A Plotly figure must be a JSON object: Document nesting depth (1001)");
    }

    @Test
    void notANumber_becomesNull() {
        assertThat(Plotly.of(Map.of("y", List.of(1, Double.NaN))).figure())
                .isEqualTo(Map.of("y", Arrays.asList(1.0, null)));
    }

    @Test
    void whatJsonHasNoFormFor_isRefusedWithItsPath() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Plotly.of(Map.of("data", List.of(1, new Object()))))
                .withMessageStartingWith("$.data[1] is a java.lang.Object");
    }

    @Test
    void keysThatAreNoText_areRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Plotly.of(Map.of("layout", Map.of(1, 2))))
                .withMessage("$.layout has the key 1, which is not a String.");
    }

    @Test
    void figureThatNestsTooDeep_isRefused() {
        Map<String, Object> deep = new HashMap<>();
        for (int i = 0; i < 40; i++) {
            deep = new HashMap<>(Map.of("a", deep));
        }
        Map<String, Object> tooDeep = deep;

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Plotly.of(tooDeep))
                .withMessageContaining("deeper");
    }

    @Test
    void figure_isCopied() {
        List<Object> y = new ArrayList<>(List.of(1));
        Plotly plotly = Plotly.of(Map.of("y", y));

        y.add(2);

        assertThat(plotly.figure()).containsExactly(entry("y", List.of(1.0)));
    }
}
