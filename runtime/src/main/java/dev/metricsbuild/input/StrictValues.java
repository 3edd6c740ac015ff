package dev.metricsbuild.input;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.AnnotatedParameter;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;
import com.fasterxml.jackson.databind.module.SimpleModule;
import dev.metricsbuild.annotations.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * What databind is told so that a log is read as it stands or refused: a component of a record is required unless its type or
 * an annotation {@code @Nullable} says otherwise, numbers are strict, and times are nanoseconds.
 */
final class StrictValues {
    private static final Set<Class<?>> OPTIONAL = Set.of(
            Optional.class,
            OptionalDouble.class,
            OptionalInt.class,
            OptionalLong.class,
            Byte.class,
            Short.class,
            Integer.class,
            Long.class,
            Float.class,
            Double.class,
            Boolean.class);

    private StrictValues() {}

    static SimpleModule module(ReadOptions options, boolean csv) {
        SimpleModule module = new SimpleModule("metrics-build-strict-values") {
            private static final long serialVersionUID = 1L;

            @Override
            public void setupModule(SetupContext context) {
                super.setupModule(context);
                context.insertAnnotationIntrospector(new Components(options, csv));
            }
        };
        StrictNumbers.addTo(module, options);
        return module;
    }

    /** What components of records, and parameters of creators, are to be. */
    private static final class Components extends NopAnnotationIntrospector {
        private static final long serialVersionUID = 1L;

        private final boolean absentNan;
        private final boolean decimalComma;
        private final boolean csv;

        Components(ReadOptions options, boolean csv) {
            this.absentNan = options.absentNan();
            this.decimalComma = options.decimalComma();
            this.csv = csv;
        }

        private static boolean isRequired(AnnotatedMember member) {
            return (member.getDeclaringClass().isRecord() || member instanceof AnnotatedParameter)
                    && !OPTIONAL.contains(member.getRawType())
                    && !NullableType.isMarked(member);
        }

        @Override
        public @Nullable Boolean hasRequiredMarker(AnnotatedMember member) {
            boolean mayBeNan = absentNan && member.getRawType() == double.class;
            if (mayBeNan || !isRequired(member)) {
                return null;
            }
            return true;
        }

        @Override
        public JsonSetter.Value findSetterInfo(Annotated annotated) {
            if (!(annotated instanceof AnnotatedMember member)
                    || member.getRawType().isPrimitive()
                    || !isRequired(member)) {
                return JsonSetter.Value.empty();
            }
            // An empty cell is an empty text.
            return JsonSetter.Value.forValueNulls(
                    csv && member.getRawType() == String.class ? Nulls.AS_EMPTY : Nulls.FAIL);
        }

        @Override
        public @Nullable Object findDeserializer(Annotated annotated) {
            return times(annotated, annotated.getRawType());
        }

        @Override
        public @Nullable Object findContentDeserializer(Annotated annotated) {
            // A class that Jackson describes without its type variables has no type here.
            JavaType type = annotated.getType();
            return type != null && type.isReferenceType()
                    ? times(annotated, type.getContentType().getRawClass())
                    : null;
        }

        private @Nullable Object times(Annotated annotated, Class<?> type) {
            Timestamp timestamp = annotated.getAnnotation(Timestamp.class);
            TimeUnit unit = timestamp == null ? TimeUnit.SECONDS : timestamp.unit();
            if (type == Instant.class || type == Duration.class) {
                return new StrictTimes(type, unit, decimalComma);
            }
            return timestamp != null && (type == long.class || type == Long.class)
                    ? new StrictTimes(type, unit, decimalComma)
                    : null;
        }
    }
}
