package dev.metricsbuild.input;

import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.AnnotatedParameter;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Whether a member that databind has found is marked {@code @Nullable}, by an annotation of that simple name: on the
 * declaration, which databind shows, or on the type as JSpecify has it, which databind does not show.
 */
final class NullableType {
    private NullableType() {}

    static boolean isMarked(AnnotatedMember member) {
        for (Annotation annotation : member.getAllAnnotations().annotations()) {
            if (isNullable(annotation)) {
                return true;
            }
        }
        AnnotatedType type = typeOf(member);
        return type != null && Arrays.stream(type.getAnnotations()).anyMatch(NullableType::isNullable);
    }

    private static @Nullable AnnotatedType typeOf(AnnotatedMember member) {
        Member declared = member.getMember();
        if (member instanceof AnnotatedParameter parameter && declared instanceof Executable executable) {
            return executable.getAnnotatedParameterTypes()[parameter.getIndex()];
        }
        if (declared instanceof Field field) {
            return field.getAnnotatedType();
        }
        return declared instanceof Method method ? method.getAnnotatedReturnType() : null;
    }

    private static boolean isNullable(Annotation annotation) {
        return annotation.annotationType().getSimpleName().equals("Nullable");
    }
}
