package dev.metricsbuild.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlotlyFigureTest {
    private static final double[] X = {1, 2};
    private static final double[] Y = {3, 4};

    private static Map<?, ?> trace(PlotlyFigure figure) {
        return (Map<?, ?>) ((List<?>)
                        java.util.Objects.requireNonNull(figure.build().figure().get("data")))
                .get(0);
    }

    private static Map<?, ?> layout(PlotlyFigure figure) {
        return (Map<?, ?>)
                java.util.Objects.requireNonNull(figure.build().figure().get("layout"));
    }

    @Test
    void traces_haveTheirKindNameAndValues() {
        assertThat((Object) trace(Plotly.builder().scatter("a", X, Y)))
                .isEqualTo(Map.of("type", "scatter", "mode", "markers", "name", "a", "x", X, "y", Y));
        assertThat(trace(Plotly.builder().line("a", X, Y)).get("mode")).isEqualTo("lines");
        assertThat((Object) trace(Plotly.builder().bar("a", List.of("p", "q"), Y)))
                .isEqualTo(Map.of("type", "bar", "name", "a", "x", List.of("p", "q"), "y", Y));
        assertThat((Object) trace(Plotly.builder().box("a", Y)))
                .isEqualTo(Map.of("type", "box", "name", "a", "y", Y, "boxpoints", "all"));
        assertThat(trace(Plotly.builder().heatmap(List.of("p", "q"), List.of("r"), new double[][] {Y}))
                        .get("z"))
                .isEqualTo(List.of(Y));
        assertThat(trace(Plotly.builder().table(List.of("Name"), List.of(List.of("a", "b"))))
                        .get("cells"))
                .isEqualTo(Map.of("values", List.of(List.of("a", "b"))));
    }

    @Test
    void layout_isThePlatformsUnlessSaidOtherwise() {
        Map<?, ?> styled = layout(Plotly.builder().box("a", Y).axes("time (s)", "speed (m/s)"));

        assertThat(styled.get("paper_bgcolor")).isEqualTo("rgba(0, 0, 0, 0)");
        assertThat(((Map<?, ?>) java.util.Objects.requireNonNull(styled.get("xaxis"))).get("gridcolor"))
                .isEqualTo("#3A3A44");
        assertThat((Object) layout(
                        Plotly.builder().box("a", Y).axes("x", "").title("T").unstyled()))
                .isEqualTo(Map.of(
                        "title",
                        Map.of("text", "T"),
                        "xaxis",
                        Map.of("title", Map.of("text", "x")),
                        "yaxis",
                        Map.of()));
    }

    @Test
    void tracesThatDoNotFit_areRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Plotly.builder().line("a", X, new double[1]));
        assertThatIllegalArgumentException().isThrownBy(() -> Plotly.builder().bar("a", List.of("p"), Y));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Plotly.builder().heatmap(List.of("p"), List.of("r"), new double[][] {Y}));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Plotly.builder().table(List.of("a", "b"), List.of(List.of(1))));
    }
}
