package dev.metricsbuild.validate;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.InvalidProtocolBufferException;
import dev.metricsbuild.proto.JobMetrics;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class RulesTest {

    @TestFactory
    Stream<DynamicTest> ruleBroken_reportedAtItsPath() {
        return Violations.all().entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(
                        entry.getKey() + " broken", () -> reported(entry.getKey(), entry.getValue())));
    }

    private static void reported(String rule, Violations.Breach breach) throws InvalidProtocolBufferException {
        JobMetrics.Builder message = JobMetrics.newBuilder().mergeFrom(Vectors.resource(breach.file()));
        breach.change().accept(message);

        ValidationReport report = MetricsValidator.validate(message.build());

        assertThat(report.violations()).as(report.toString()).anySatisfy(violation -> {
            assertThat(violation.rule()).isEqualTo(rule);
            assertThat(violation.path()).endsWith(breach.path());
        });
        assertThat(report.violations())
                .filteredOn(violation -> violation.rule().equals(rule))
                .allSatisfy(violation -> {
                    assertThat(violation.found()).isNotBlank();
                    assertThat(violation.expected()).isNotBlank();
                    assertThat(violation.fix()).endsWith(".");
                    assertThat(violation.severity()).isEqualTo(severity(rule));
                });
        assertThat(report.accepted()).isEqualTo(report.errors().isEmpty());
    }

    private static Severity severity(String rule) {
        return MetricsValidator.rules().stream()
                .filter(description -> description.id().equals(rule))
                .findFirst()
                .orElseThrow()
                .severity();
    }

    @TestFactory
    Stream<DynamicTest> ruleKept_notReported() {
        return Violations.all().entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(entry.getKey() + " kept", () -> {
                    byte[] message = Vectors.resource(entry.getValue().file());
                    assertThat(MetricsValidator.validate(message).violations())
                            .extracting(Violation::rule)
                            .doesNotContain(entry.getKey());
                }));
    }

    @Test
    void eachRule_hasItsTest() {
        assertThat(MetricsValidator.rules())
                .extracting(MetricsValidator.RuleDescription::id)
                .doesNotHaveDuplicates()
                .filteredOn(rule -> !rule.equals("PARSE"))
                .containsExactlyInAnyOrderElementsOf(Violations.all().keySet());
    }

    @Test
    void eachRuleOfTheCatalogue_isThere() {
        List<String> named = Vectors.all().stream()
                .map(Vectors.Vector::firstRule)
                .filter(rule -> rule != null)
                .distinct()
                .toList();
        assertThat(MetricsValidator.rules())
                .filteredOn(rule -> rule.severity() == Severity.ERROR)
                .extracting(MetricsValidator.RuleDescription::id)
                .containsExactlyInAnyOrderElementsOf(named);
    }

    @Test
    void messageWithoutAnything_allIsReportedAtOnce() {
        assertThat(MetricsValidator.validate(new byte[0]).errors())
                .extracting(Violation::rule)
                .containsExactly("JOB-ID-UUID", "COLLECTION-STATUS", "JOB-STATUS");
    }

    @Test
    void severalBreaches_eachReported() throws InvalidProtocolBufferException {
        JobMetrics.Builder message = JobMetrics.newBuilder().mergeFrom(Vectors.resource(Violations.BASE));
        List<String> rules = List.of("METRIC-NAME", "SERIES-AGREE", "EVENT-TIME", "FILE-PATH", "HIST-FIRST");
        Violations.all().forEach((rule, breach) -> {
            if (rules.contains(rule)) {
                breach.change().accept(message);
            }
        });

        assertThat(MetricsValidator.validate(message.build()).errors())
                .extracting(Violation::rule)
                .containsExactlyInAnyOrderElementsOf(rules);
    }
}
