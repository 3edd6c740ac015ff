package dev.metricsbuild.processor.element;

import dev.metricsbuild.processor.diagnostic.Problems;
import dev.metricsbuild.processor.diagnostic.Rule;
import dev.metricsbuild.processor.model.AnnotatedMethod;
import dev.metricsbuild.processor.model.BuildSettings;
import dev.metricsbuild.processor.model.Invocable;
import dev.metricsbuild.processor.model.Lint;
import dev.metricsbuild.processor.model.MetricsClass;
import dev.metricsbuild.processor.model.MetricsClass.Environment;
import dev.metricsbuild.processor.model.MetricsClass.Stray;
import dev.metricsbuild.processor.model.MetricsClass.Trait;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads a class with all that matters of it, as plain values with the places where they stand. */
public final class ClassReader {
    private static final String DISPATCHER = "dev.metricsbuild.generated.Dispatcher";

    private final Elements elements;
    private final Types types;
    private final Predicate<TypeElement> fromSource;
    private final Missing missing;
    private final Problems problems;

    /**
     * A reader for one class of one round.
     *
     * @param fromSource whether a top-level class is compiled from source, now or in an earlier round
     * @param missing takes the types that do not exist yet
     */
    public ClassReader(
            ProcessingEnvironment environment, Predicate<TypeElement> fromSource, Missing missing, Problems problems) {
        this.elements = environment.getElementUtils();
        this.types = environment.getTypeUtils();
        this.fromSource = fromSource;
        this.missing = missing;
        this.problems = problems;
    }

    /** Reads an annotated class of this compilation. */
    public MetricsClass read(TypeElement type) {
        Origins origins = new Origins(fromSource, ElementOrigin.of(type));
        return read(type, origins, new BuildReader(this, elements, origins, missing).read(type));
    }

    /** Reads a class, with what is said of its build. */
    MetricsClass read(TypeElement type, Origins origins, BuildSettings build) {
        TypeReader typeReader = new TypeReader(elements, packageOf(type));
        MethodReader methods = new MethodReader(elements, types, type, typeReader, origins, missing);
        Members.Found members = new Members(elements, types).of(type);
        for (TypeMirror absent : members.missing()) {
            typeReader.read(
                    absent, name -> missing.add(name, typeReader.name(type).nestedName(), origins.of(type)));
        }
        List<AnnotatedMethod> annotated = new ArrayList<>();
        List<Stray> strays = new ArrayList<>();
        for (ExecutableElement method : members.methods()) {
            Optional<AnnotatedMethod> found = methods.annotated(method);
            if (found.isPresent()) {
                annotated.add(found.get());
                annotated.addAll(TotalReader.of(found.get()));
            }
            if (type.equals(method.getEnclosingElement())) {
                strays.addAll(new StrayReader(origins).of(method));
            }
        }
        warnOfOverriding(members, typeReader, origins);
        Set<Lint> lints = EnumSet.noneOf(Lint.class);
        typeReader.addDeprecation(type, lints);
        return new MetricsClass(
                typeReader.name(type),
                traits(type),
                List.copyOf(annotated),
                constructors(type, methods, annotated),
                build,
                List.copyOf(strays),
                lints,
                environment(type),
                origins.of(type));
    }

    private void warnOfOverriding(Members.Found members, TypeReader typeReader, Origins origins) {
        members.overriding().forEach((overriding, overridden) -> {
            if (origins.isFromSource(overriding)) {
                TypeElement owner = TypeReader.owner(overridden);
                String role = Names.ROLES.stream()
                        .filter(name -> AnnotationReader.find(overridden, name).isPresent())
                        .map(name -> "@" + name.substring(Names.PACKAGE.length()))
                        .findFirst()
                        .orElse("");
                problems.add(
                        Rule.OVERRIDE_UNANNOTATED,
                        origins.of(overriding),
                        overriding.getSimpleName(),
                        typeReader.name(owner).nestedName(),
                        role);
            }
        });
    }

    /** Constructors that can be called; read only where an instance is needed, since others are nobody's business. */
    private static List<Invocable> constructors(
            TypeElement type, MethodReader methods, List<AnnotatedMethod> annotated) {
        if (annotated.stream().allMatch(method -> method.method().is(Invocable.Trait.STATIC))) {
            return List.of();
        }
        return ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
                .filter(constructor -> !constructor.getModifiers().contains(Modifier.PRIVATE))
                .map(methods::read)
                .toList();
    }

    private static Set<Trait> traits(TypeElement type) {
        Set<Trait> traits = EnumSet.noneOf(Trait.class);
        boolean isPublic = true;
        for (Element e = type; e instanceof TypeElement; e = e.getEnclosingElement()) {
            isPublic &= e.getModifiers().contains(Modifier.PUBLIC);
            if (e.getModifiers().contains(Modifier.PRIVATE)) {
                traits.add(Trait.PRIVATE);
            }
            if (e.getEnclosingElement() instanceof TypeElement
                    && !e.getModifiers().contains(Modifier.STATIC)) {
                traits.add(Trait.INNER);
            }
        }
        if (isPublic) {
            traits.add(Trait.PUBLIC);
        }
        if (type.getModifiers().contains(Modifier.ABSTRACT) || type.getKind().isInterface()) {
            traits.add(Trait.ABSTRACT);
        }
        if (type.getKind() == ElementKind.ENUM) {
            traits.add(Trait.ENUM);
        }
        if (!type.getTypeParameters().isEmpty()) {
            traits.add(Trait.GENERIC);
        }
        if (AnnotationReader.find(type, Names.BUILD).isPresent()) {
            traits.add(Trait.BUILD);
        }
        return traits;
    }

    /** Optional types are looked up from the user's module: that some other module reads them is of no use. */
    private Environment environment(TypeElement type) {
        ModuleElement module = elements.getModuleOf(type);
        return new Environment(
                sees(module, "javax.annotation.processing.Generated"),
                sees(module, "org.jspecify.annotations.NullMarked"),
                module != null && !module.isUnnamed(),
                sees(module, DISPATCHER));
    }

    boolean sees(@org.jspecify.annotations.Nullable ModuleElement module, String name) {
        return (module == null ? elements.getTypeElement(name) : elements.getTypeElement(module, name)) != null;
    }

    String packageOf(TypeElement type) {
        return elements.getPackageOf(type).getQualifiedName().toString();
    }
}
