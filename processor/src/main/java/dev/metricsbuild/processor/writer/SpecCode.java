package dev.metricsbuild.processor.writer;

import com.palantir.javapoet.CodeBlock;
import dev.metricsbuild.processor.model.MetricSettings;
import java.util.ArrayList;
import java.util.List;

/** The calls that say what an annotation says of a metric; what is as by default is left out. */
final class SpecCode {
    private final List<CodeBlock> calls = new ArrayList<>();

    private SpecCode() {}

    static List<CodeBlock> calls(MetricSettings settings) {
        SpecCode code = new SpecCode();
        code.add(settings);
        return code.calls;
    }

    private void add(MetricSettings settings) {
        text("description", settings.description());
        text("unit", settings.unit());
        if (!settings.importance().equals("MEDIUM")) {
            calls.add(CodeBlock.of(".importance($T.$L)", RuntimeNames.IMPORTANCE, settings.importance()));
        }
        if (!Float.isNaN(settings.order())) {
            call("order", number(settings.order()) + "f");
        }
        for (MetricSettings.Tag tag : settings.tags()) {
            call("tag", CodeLayout.literals(List.of(tag.key(), tag.value())));
        }
        if (!settings.shouldDisplay()) {
            call("shouldDisplay", "false");
        }
        bound("failsAbove", settings.failsAbove());
        bound("failsBelow", settings.failsBelow());
        bound("warnsAbove", settings.warnsAbove());
        bound("warnsBelow", settings.warnsBelow());
        texts("failureStates", settings.failureStates());
        if (!settings.status().equals("NOT_APPLICABLE")) {
            calls.add(CodeBlock.of(".status($T.$L)", RuntimeNames.STATUS, settings.status()));
        }
        text("xAxisName", settings.xAxisName());
        text("yAxisName", settings.yAxisName());
        texts("legend", settings.legend());
    }

    private void text(String method, String value) {
        if (!value.isEmpty()) {
            call(method, AsciiText.literal(value));
        }
    }

    private void texts(String method, List<String> values) {
        if (!values.isEmpty()) {
            call(method, CodeLayout.literals(values));
        }
    }

    private void bound(String method, double value) {
        if (Double.isInfinite(value)) {
            calls.add(CodeBlock.of(".$L($T.$L_INFINITY)", method, Double.class, value > 0 ? "POSITIVE" : "NEGATIVE"));
        } else if (!Double.isNaN(value)) {
            call(method, number(value));
        }
    }

    private void call(String method, String argument) {
        calls.add(CodeBlock.of(".$L($L)", method, argument));
    }

    /** A number as a person writes it: 30 rather than 30.0. */
    private static String number(double value) {
        boolean whole = value == Math.rint(value) && Math.abs(value) < 1e9 && !isNegativeZero(value);
        return whole ? Long.toString((long) value) : Double.toString(value);
    }

    private static String number(float value) {
        boolean whole = value == Math.rint(value) && Math.abs(value) < 1e6f && !isNegativeZero(value);
        return whole ? Long.toString((long) value) : Float.toString(value);
    }

    private static boolean isNegativeZero(double value) {
        return value == 0 && 1 / value < 0;
    }
}
