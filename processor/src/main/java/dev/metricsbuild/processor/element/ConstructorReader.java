package dev.metricsbuild.processor.element;

import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/** Finds the constructor that generated code makes a record by. */
final class ConstructorReader {
    private final Types types;
    private final TypeReader typeReader;

    ConstructorReader(Types types, TypeReader typeReader) {
        this.types = types;
        this.typeReader = typeReader;
    }

    /** The canonical constructor; those of class files are told by their types alone. */
    Optional<ExecutableElement> canonical(TypeElement record) {
        return ElementFilter.constructorsIn(record.getEnclosedElements()).stream()
                .filter(constructor -> isCanonical(constructor, record.getRecordComponents()))
                .findFirst();
    }

    private boolean isCanonical(ExecutableElement constructor, List<? extends RecordComponentElement> components) {
        if (constructor.getParameters().size() != components.size()) {
            return false;
        }
        for (int i = 0; i < components.size(); i++) {
            TypeMirror parameter = constructor.getParameters().get(i).asType();
            if (!types.isSameType(
                    types.erasure(parameter), types.erasure(components.get(i).asType()))) {
                return false;
            }
        }
        return true;
    }

    /** Whether generated code can call it. */
    boolean isReachable(ExecutableElement constructor) {
        return constructor.getModifiers().contains(Modifier.PUBLIC)
                || (typeReader.isInPackage(TypeReader.owner(constructor))
                        && !constructor.getModifiers().contains(Modifier.PRIVATE));
    }
}
