package dev.metricsbuild.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Packages are floors: what stands on one may use what stands below, never what stands above. */
class FloorsTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.metricsbuild");

    private static final Path PROJECT = Path.of("..").toAbsolutePath().normalize();

    private static final Pattern SOURCE =
            Pattern.compile("(\\w[\\w-]*/){1,2}src/main/java/.*(?<!/(package|module)-info)\\.java");

    /** Each floor, and the floors below that it may use; a floor stands below those that name it. */
    static final Map<String, List<String>> FLOORS = Map.ofEntries(
            entry("annotations", List.of()),
            entry("proto", List.of()),
            entry("data", List.of("annotations")),
            entry("metric", List.of("annotations", "data")),
            entry("table", List.of("annotations", "data", "metric")),
            entry("wire", List.of("annotations", "data", "metric")),
            entry("read", List.of("annotations", "proto", "data", "metric", "wire")),
            entry("validate", List.of("annotations", "proto", "data", "metric", "wire")),
            entry("write", List.of("annotations", "proto", "data", "metric", "wire", "validate")),
            entry("picture", List.of()),
            entry("input", List.of("annotations")),
            entry("source", List.of("annotations", "data", "metric", "wire", "read", "input")),
            entry("context", List.of("annotations", "data", "metric")),
            entry("collect", List.of("annotations", "data", "metric", "context")),
            entry("generated", List.of("annotations", "data", "metric", "write", "input", "context")),
            entry("transfer", List.of("annotations", "data", "metric", "context", "collect")),
            entry(
                    "engine",
                    List.of(
                            "annotations",
                            "data",
                            "metric",
                            "table",
                            "write",
                            "input",
                            "source",
                            "context",
                            "generated",
                            "transfer")),
            entry(
                    "run",
                    List.of(
                            "annotations",
                            "data",
                            "metric",
                            "table",
                            "validate",
                            "write",
                            "source",
                            "context",
                            "generated",
                            "engine")));

    @Test
    void floors_useOnlyLowerFloors() {
        LayeredArchitecture house = layeredArchitecture()
                .consideringOnlyDependenciesInAnyPackage("dev.metricsbuild..")
                .withOptionalLayers(true);
        for (String floor : FLOORS.keySet()) {
            house = house.layer(floor).definedBy("dev.metricsbuild." + floor + "..");
        }
        for (Map.Entry<String, List<String>> floor : FLOORS.entrySet()) {
            house = floor.getValue().isEmpty()
                    ? house.whereLayer(floor.getKey()).mayNotAccessAnyLayer()
                    : house.whereLayer(floor.getKey())
                            .mayOnlyAccessLayers(floor.getValue().toArray(String[]::new));
        }
        house.check(CLASSES);
    }

    @Test
    void packages_belongToAFloor() {
        assertThat(CLASSES)
                .allSatisfy(type ->
                        assertThat(FLOORS).containsKey(type.getPackageName().split("\\.", 4)[2]));
    }

    @Test
    void packagesOfAllModules_areSmallEnoughToOverlook() throws IOException {
        Map<Path, Long> files;
        try (Stream<Path> tree = Files.walk(PROJECT)) {
            files = tree.filter(file ->
                            SOURCE.matcher(PROJECT.relativize(file).toString()).matches())
                    .collect(groupingBy(Path::getParent, TreeMap::new, counting()));
        }

        assertThat(files)
                .hasSizeGreaterThan(60)
                .allSatisfy((name, held) -> assertThat(held)
                        .as(name.toString())
                        .isLessThanOrEqualTo(name.endsWith("dev/metricsbuild/run") ? 20 : 40));
    }

    @Test
    void wayToTheFile_loadsNoGeneratedMessage() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "dev.metricsbuild.data..",
                        "dev.metricsbuild.metric..",
                        "dev.metricsbuild.wire..",
                        "dev.metricsbuild.table..",
                        "dev.metricsbuild.input..",
                        "dev.metricsbuild.engine..",
                        "dev.metricsbuild.run..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dev.metricsbuild.proto..")
                .check(CLASSES);
    }

    @Test
    void kinds_knowNoBytes() {
        noClasses()
                .that()
                .resideInAnyPackage("dev.metricsbuild.data..", "dev.metricsbuild.metric..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.google.protobuf..")
                .check(CLASSES);
    }

    @Test
    void floors_haveNoCycles() {
        slices().matching("dev.metricsbuild.(*)..").should().beFreeOfCycles().check(CLASSES);
    }
}
