package dev.metricsbuild.mcap.architecture;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Packages use lower ones only; the package of the values, which users see, is the lowest. */
class PackagesTest {
    private static final String ROOT = "dev.metricsbuild.mcap";

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    private static final String VALUES = "values";

    /** Each package, and those that it may use. */
    private static final Map<String, List<String>> USES = Map.ofEntries(
            entry(VALUES, List.of()),
            entry("bytes", List.of()),
            entry("lz4", List.of("bytes")),
            entry("schema", List.of()),
            entry("select", List.of()),
            entry("record", List.of(VALUES, "bytes")),
            entry("chunk", List.of(VALUES, "bytes", "lz4", "record")),
            entry("scan", List.of(VALUES, "bytes", "record", "chunk")),
            entry("index", List.of(VALUES, "bytes", "record", "scan")),
            entry("merge", List.of(VALUES, "bytes", "record", "chunk", "scan", "index")),
            entry("read", List.of(VALUES, "bytes", "record", "chunk", "scan", "index", "merge")),
            entry("json", List.of(VALUES, "read")),
            entry("message", List.of("schema")),
            entry("wire", List.of("bytes", "message", "schema", "select")),
            entry("protobuf", List.of("bytes", "message", "schema", "select")),
            entry("decode", List.of(VALUES, "message", "protobuf", "schema", "wire")));

    @Test
    void packages_useLowerOnesOnly() {
        LayeredArchitecture house = layeredArchitecture().consideringOnlyDependenciesInAnyPackage(ROOT + "..");
        for (String name : USES.keySet()) {
            house = house.layer(name).definedBy(name.equals(VALUES) ? ROOT : ROOT + "." + name);
        }
        for (Map.Entry<String, List<String>> used : USES.entrySet()) {
            house = used.getValue().isEmpty()
                    ? house.whereLayer(used.getKey()).mayNotAccessAnyLayer()
                    : house.whereLayer(used.getKey())
                            .mayOnlyAccessLayers(used.getValue().toArray(String[]::new));
        }
        house.check(CLASSES);
    }

    @Test
    void packages_areAllNamedHere() {
        assertThat(CLASSES)
                .allSatisfy(type -> assertThat(USES)
                        .containsKey(
                                type.getPackageName().equals(ROOT)
                                        ? VALUES
                                        : type.getPackageName().substring(ROOT.length() + 1)));
    }
}
