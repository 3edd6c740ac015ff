package dev.metricsbuild.processor.writer;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import dev.metricsbuild.processor.model.ClassRef;
import dev.metricsbuild.processor.model.TypeRef;
import java.util.List;

/** Types of the model as the source writer knows them. */
final class TypeNames {
    private TypeNames() {}

    static ClassName of(ClassRef type) {
        List<String> names = type.simpleNames();
        String[] nested = names.subList(1, names.size()).toArray(new String[0]);
        return ClassName.get(type.packageName(), names.get(0), nested);
    }

    static TypeName of(TypeRef type) {
        if (type instanceof TypeRef.Primitive primitive) {
            return primitive(primitive.keyword());
        }
        if (type instanceof TypeRef.Declared declared) {
            ClassName raw = of(declared.type());
            return declared.arguments().isEmpty()
                    ? raw
                    : ParameterizedTypeName.get(
                            raw,
                            declared.arguments().stream().map(TypeNames::of).toArray(TypeName[]::new));
        }
        if (type instanceof TypeRef.Array array) {
            return ArrayTypeName.of(of(array.component()));
        }
        if (type instanceof TypeRef.Wildcard wildcard) {
            return wildcard.lower() != null
                    ? WildcardTypeName.supertypeOf(of(wildcard.lower()))
                    : WildcardTypeName.subtypeOf(
                            wildcard.upper() != null ? of(wildcard.upper()) : ClassName.get(Object.class));
        }
        return TypeVariableName.get(type.toString());
    }

    private static TypeName primitive(String keyword) {
        return switch (keyword) {
            case "void" -> TypeName.VOID;
            case "boolean" -> TypeName.BOOLEAN;
            case "byte" -> TypeName.BYTE;
            case "short" -> TypeName.SHORT;
            case "int" -> TypeName.INT;
            case "long" -> TypeName.LONG;
            case "char" -> TypeName.CHAR;
            case "float" -> TypeName.FLOAT;
            default -> TypeName.DOUBLE;
        };
    }
}
