package dev.metricsbuild.report.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page's texts can be read: WCAG 2.1, success criterion 1.4.3, asks for a contrast of 4.5 to 1. */
class PageContrastTest {
    private static final Pattern COLOUR = Pattern.compile("--([a-z-]+): #([0-9a-f]{6})");
    private static final List<String> TEXTS = List.of("ink", "muted", "accent", "passed", "warn", "block", "none");

    /** The colours by name, of light and of dark systems. */
    static Stream<Map<String, Integer>> schemes() throws IOException {
        try (InputStream in = Objects.requireNonNull(PageContrastTest.class.getResourceAsStream("page.css"))) {
            String[] parts = new String(in.readAllBytes(), UTF_8).split("prefers-color-scheme: dark", 2);
            return Stream.of(colours(parts[0]), colours(parts[1]));
        }
    }

    private static Map<String, Integer> colours(String css) {
        Map<String, Integer> colours = new HashMap<>();
        COLOUR.matcher(css)
                .results()
                .forEach(match -> colours.putIfAbsent(match.group(1), Integer.parseInt(match.group(2), 16)));
        return colours;
    }

    private static double channel(int colour, int shift) {
        double value = ((colour >> shift) & 0xFF) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    /** The relative luminance, as WCAG defines it. */
    private static double luminance(int colour) {
        return 0.2126 * channel(colour, 16) + 0.7152 * channel(colour, 8) + 0.0722 * channel(colour, 0);
    }

    private static double contrast(int a, int b) {
        double first = luminance(a) + 0.05;
        double second = luminance(b) + 0.05;
        return Math.max(first, second) / Math.min(first, second);
    }

    @ParameterizedTest
    @MethodSource("schemes")
    void texts_standOutFromPageAndCard(Map<String, Integer> colours) {
        for (String text : TEXTS) {
            for (String ground : List.of("page", "card")) {
                assertThat(contrast(colours.get(text), colours.get(ground)))
                        .as(text + " on " + ground)
                        .isGreaterThanOrEqualTo(4.5);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("schemes")
    void statuses_standOutFromTheirBadges(Map<String, Integer> colours) {
        for (String status : List.of("passed", "warn", "block", "none")) {
            assertThat(contrast(colours.get(status), colours.get(status + "-soft")))
                    .as(status)
                    .isGreaterThanOrEqualTo(4.5);
        }
    }
}
