package dev.metricsbuild.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Packages are floors: what stands on one may use what stands below, never what stands above. */
class FloorsTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.metricsbuild");

    @Test
    void floors_useOnlyLowerFloors() {
        layeredArchitecture()
                .consideringOnlyDependenciesInAnyPackage("dev.metricsbuild..")
                .withOptionalLayers(true)
                .layer("annotations")
                .definedBy("dev.metricsbuild.annotations..")
                .layer("proto")
                .definedBy("dev.metricsbuild.proto..")
                .layer("data")
                .definedBy("dev.metricsbuild.data..")
                .layer("metric")
                .definedBy("dev.metricsbuild.metric..")
                .layer("table")
                .definedBy("dev.metricsbuild.table..")
                .layer("wire")
                .definedBy("dev.metricsbuild.wire..")
                .layer("read")
                .definedBy("dev.metricsbuild.read..")
                .layer("validate")
                .definedBy("dev.metricsbuild.validate..")
                .layer("write")
                .definedBy("dev.metricsbuild.write..")
                .layer("platform")
                .definedBy("dev.metricsbuild.platform..")
                .layer("run")
                .definedBy("dev.metricsbuild.run..")
                .layer("collect")
                .definedBy("dev.metricsbuild.collect..")
                .whereLayer("data")
                .mayOnlyAccessLayers("annotations")
                .whereLayer("metric")
                .mayOnlyAccessLayers("annotations", "data")
                .whereLayer("table")
                .mayOnlyAccessLayers("annotations", "data", "metric")
                .whereLayer("wire")
                .mayOnlyAccessLayers("annotations", "data", "metric")
                .whereLayer("read")
                .mayOnlyAccessLayers("annotations", "proto", "data", "metric", "wire")
                .whereLayer("validate")
                .mayOnlyAccessLayers("annotations", "proto", "data", "metric", "wire")
                .whereLayer("write")
                .mayOnlyAccessLayers("annotations", "proto", "data", "metric", "wire", "validate")
                .whereLayer("platform")
                .mayOnlyAccessLayers("annotations", "data", "metric", "wire", "read", "validate", "write")
                .whereLayer("run")
                .mayOnlyAccessLayers(
                        "annotations", "data", "metric", "wire", "read", "validate", "write", "platform", "table")
                .check(CLASSES);
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
        slices().matching("dev.metricsbuild.(data|metric|table|wire|read|validate|write|platform)..")
                .should()
                .beFreeOfCycles()
                .check(CLASSES);
    }
}
