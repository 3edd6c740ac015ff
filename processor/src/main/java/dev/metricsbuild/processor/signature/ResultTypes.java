package dev.metricsbuild.processor.signature;

import static dev.metricsbuild.processor.signature.KnownTypes.BOXED_DOUBLE;
import static dev.metricsbuild.processor.signature.KnownTypes.DATA;
import static dev.metricsbuild.processor.signature.KnownTypes.DOUBLES;
import static dev.metricsbuild.processor.signature.KnownTypes.DOUBLE_STREAM;
import static dev.metricsbuild.processor.signature.KnownTypes.EVENT;
import static dev.metricsbuild.processor.signature.KnownTypes.OPTIONAL;
import static dev.metricsbuild.processor.signature.KnownTypes.OPTIONAL_DOUBLE;
import static dev.metricsbuild.processor.signature.KnownTypes.SCALAR;
import static dev.metricsbuild.processor.signature.KnownTypes.SERIES;
import static dev.metricsbuild.processor.signature.KnownTypes.SERIES_CLASSES;
import static dev.metricsbuild.processor.signature.KnownTypes.STRING;
import static dev.metricsbuild.processor.signature.KnownTypes.STRINGS;
import static dev.metricsbuild.processor.signature.KnownTypes.STRING_LIST;
import static dev.metricsbuild.processor.signature.KnownTypes.TEXT;

import dev.metricsbuild.processor.model.MethodResult;
import dev.metricsbuild.processor.model.MethodResult.Emission;
import dev.metricsbuild.processor.model.MethodResult.PerJobElement;
import dev.metricsbuild.processor.model.MethodResult.PerJobForm;
import dev.metricsbuild.processor.model.MetricKind;
import dev.metricsbuild.processor.model.TypeRef;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Says what kind of output a return type is. */
public final class ResultTypes {
    private static final Set<String> NUMBERS = Set.of("double", "float", "int", "long");
    private static final Set<String> BOXED_NUMBERS =
            Set.of("java.lang.Double", "java.lang.Float", "java.lang.Integer", "java.lang.Long");
    private static final List<PerJobElement> NUMBER_ELEMENTS =
            List.of(new PerJobElement(BOXED_DOUBLE, PerJobForm.DOUBLES), new PerJobElement(SCALAR, PerJobForm.SCALARS));
    private static final List<PerJobElement> SCALAR_ELEMENTS =
            List.of(new PerJobElement(SCALAR, PerJobForm.SCALARS), new PerJobElement(BOXED_DOUBLE, PerJobForm.DOUBLES));
    private static final List<PerJobElement> STRING_ELEMENTS =
            List.of(new PerJobElement(STRING, PerJobForm.TEXTS), new PerJobElement(TEXT, PerJobForm.VALUES));
    private static final List<PerJobElement> TEXT_ELEMENTS =
            List.of(new PerJobElement(TEXT, PerJobForm.VALUES), new PerJobElement(STRING, PerJobForm.TEXTS));

    private ResultTypes() {}

    /** What a {@code @JobMetric} or {@code @BatchMetric} method of this return type yields. */
    public static Optional<MethodResult> metric(TypeRef type) {
        if (isNumber(type)) {
            return Optional.of(new MethodResult(Optional.of(MetricKind.SCALAR), Emission.METRIC, NUMBER_ELEMENTS));
        }
        if (type.equals(STRING)) {
            return Optional.of(new MethodResult(Optional.of(MetricKind.TEXT), Emission.METRIC, STRING_ELEMENTS));
        }
        TypeRef inside = inside(type);
        if (STRING.equals(inside)) {
            return Optional.of(new MethodResult(Optional.of(MetricKind.TEXT), Emission.OPTIONAL_TEXT, STRING_ELEMENTS));
        }
        return MetricKind.of(inside == null ? type : inside)
                .map(kind -> new MethodResult(Optional.of(kind), Emission.METRIC, elements(kind)));
    }

    /** What the result of a collector yields. */
    public static Optional<MetricKind> collected(TypeRef result) {
        if (result instanceof TypeRef.Declared declared
                && BOXED_NUMBERS.contains(declared.type().qualifiedName())) {
            return Optional.of(MetricKind.SCALAR);
        }
        return result.equals(OPTIONAL_DOUBLE) || result.equals(STRING) || !STRING.equals(inside(result))
                ? metric(result).flatMap(MethodResult::kind)
                : Optional.empty();
    }

    /** What a {@code @JobData} method of this return type yields. */
    public static Optional<MethodResult> data(TypeRef type) {
        TypeRef inside = inside(type);
        TypeRef value = inside == null ? type : inside;
        boolean optional = inside != null;
        if (value.equals(DOUBLES) || (value.equals(DOUBLE_STREAM) && !optional)) {
            return data(optional, Emission.OPTIONAL_DOUBLES, DOUBLES, PerJobForm.DOUBLE_DATA);
        }
        if ((value.equals(STRINGS) && !optional) || value.equals(STRING_LIST)) {
            return data(optional, Emission.OPTIONAL_STRINGS, STRING_LIST, PerJobForm.STRING_DATA);
        }
        if (SERIES_CLASSES.contains(value)) {
            return data(optional, Emission.OPTIONAL_SERIES, value, PerJobForm.SERIES_DATA);
        }
        if (value.equals(SERIES)) {
            return data(optional, Emission.OPTIONAL_SERIES, DATA, PerJobForm.DATA);
        }
        return value.equals(DATA) ? data(optional, Emission.DATA, DATA, PerJobForm.DATA) : Optional.empty();
    }

    /** What a {@code @JobEvents} method of this return type yields. */
    public static Optional<MethodResult> events(TypeRef type) {
        boolean events = type.equals(EVENT)
                || ((type.is(OPTIONAL) || type.is(KnownTypes.LIST) || type.is(KnownTypes.STREAM))
                        && EVENT.equals(type.argument(0)));
        return events ? Optional.of(new MethodResult(Optional.empty(), Emission.EVENTS, List.of())) : Optional.empty();
    }

    /** What to do about a return type that is no kind of metric. */
    public static String cure(TypeRef type) {
        if (type.is(OPTIONAL) && BOXED_DOUBLE.equals(type.argument(0))) {
            return "Return OptionalDouble.";
        }
        if (type instanceof TypeRef.Declared declared) {
            String name = declared.type().qualifiedName();
            if (BOXED_NUMBERS.contains(name)) {
                return "Return double, or OptionalDouble if there may be no value.";
            }
            if (name.equals("java.util.OptionalInt") || name.equals("java.util.OptionalLong")) {
                return "Return OptionalDouble.";
            }
            if (name.equals("dev.metricsbuild.metric.MetricValues")) {
                return "Return the exact kind, such as Scalar; if it is known only at run time, take a MetricsWriter and"
                        + " return void.";
            }
            if (EVENT.equals(type.argument(0)) || type.equals(EVENT)) {
                return "Annotate the method with @JobEvents.";
            }
        }
        if (type.equals(new TypeRef.Primitive("boolean"))) {
            return "Return 1 or 0 as an int, or the state as a String.";
        }
        if (data(type).isPresent()) {
            return "Annotate the method with @JobData if it is data without a metric, or show it as a Histogram, a LinePlot or a"
                    + " DoubleSummary.";
        }
        return "Return double, float, int, long, OptionalDouble, String, a class of dev.metricsbuild.metric such as Scalar"
                + " or DoubleOverTime, or an Optional of one; or take a MetricsWriter and return void.";
    }

    static boolean isNumber(TypeRef type) {
        return (type instanceof TypeRef.Primitive primitive && NUMBERS.contains(primitive.keyword()))
                || type.equals(OPTIONAL_DOUBLE);
    }

    private static @org.jspecify.annotations.Nullable TypeRef inside(TypeRef type) {
        return type.is(OPTIONAL) ? type.argument(0) : null;
    }

    private static List<PerJobElement> elements(MetricKind kind) {
        return switch (kind) {
            case SCALAR -> SCALAR_ELEMENTS;
            case TEXT -> TEXT_ELEMENTS;
            default -> List.of(new PerJobElement(kind.type(), PerJobForm.VALUES));
        };
    }

    private static Optional<MethodResult> data(
            boolean optional, Emission ofOptional, TypeRef element, PerJobForm form) {
        Emission emission = optional ? ofOptional : Emission.DATA;
        return Optional.of(new MethodResult(Optional.empty(), emission, List.of(new PerJobElement(element, form))));
    }
}
