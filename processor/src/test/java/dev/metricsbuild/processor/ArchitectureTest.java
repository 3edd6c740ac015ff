package dev.metricsbuild.processor;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.util.List;
import javax.lang.model.element.Modifier;
import org.junit.jupiter.api.Test;

/** The wall of the pipeline: what knows the compiler does not write, and what writes does not know the compiler. */
class ArchitectureTest {
    private static final String ROOT = "dev.metricsbuild.processor";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    @Test
    void onlyTheFrontEnd_touchesTheCompilersElements() {
        ArchRule rule = noClasses()
                .that()
                .resideOutsideOfPackages(ROOT, ROOT + ".element..")
                .and()
                .resideInAPackage(ROOT + "..")
                .should()
                .dependOnClassesThat(com.tngtech.archunit.base.DescribedPredicate.describe(
                        "are the compiler's", (JavaClass type) -> isCompilers(type)));
        rule.check(CLASSES);
    }

    /** The source writer's own API asks for {@link Modifier}, a mere enum. */
    private static boolean isCompilers(JavaClass type) {
        String name = type.getPackageName();
        return (name.startsWith("javax.lang.model") || name.startsWith("javax.annotation.processing"))
                && !type.getName().equals(Modifier.class.getName());
    }

    @Test
    void onlyWriters_writeJava() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + "..")
                .and()
                .resideOutsideOfPackage(ROOT + ".writer..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.palantir.javapoet..")
                .check(CLASSES);
    }

    @Test
    void nothing_loadsTheAnnotationsOrTheRuntime() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + "..")
                .should()
                .dependOnClassesThat(com.tngtech.archunit.base.DescribedPredicate.describe(
                        "are the user's",
                        (JavaClass type) -> type.getPackageName().startsWith("dev.metricsbuild.")
                                && !type.getPackageName().startsWith(ROOT)))
                .check(CLASSES);
    }

    @Test
    void packages_pointOneWay() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(CLASSES);
        noClasses()
                .that()
                .resideInAnyPackage(ROOT + ".model..", ROOT + ".diagnostic..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(ROOT + ".binding..", ROOT + ".check..", ROOT + ".writer..", ROOT + ".element..")
                .check(CLASSES);
    }

    @Test
    void files_areShort() {
        List<Path> files = Harness.javaFiles(Path.of("src/main/java").toAbsolutePath());
        assertThat(files)
                .allSatisfy(file -> assertThat(Harness.read(file).lines().count())
                        .as("%s", file)
                        .isLessThanOrEqualTo(300));
    }
}
