package dev.metricsbuild.validate;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.InvalidProtocolBufferException;
import dev.metricsbuild.proto.JobMetrics;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

class MutationPropertyTest {
    private static final List<Vectors.Vector> VALID = Vectors.valid();
    private static final Pattern PART =
            Pattern.compile("(job_level_metrics\\.metrics|metrics_data|events)\\[(\\d+)]|(job_id)|"
                    + "(job_level_metrics\\.metrics_status)|(?<![.\\w])(metrics_status)");

    @Property(tries = 1000, shrinking = ShrinkingMode.OFF)
    void changedMessage_pathsExistAndMendingWhatIsReportedMakesItValid(@ForAll Random random)
            throws InvalidProtocolBufferException {
        JobMetrics valid =
                JobMetrics.parseFrom(VALID.get(random.nextInt(VALID.size())).bytes());
        JobMetrics.Builder message = valid.toBuilder();
        Mutations mutations = new Mutations(random);
        for (int i = random.nextInt(3); i >= 0; i--) {
            mutations.mutate(message);
        }
        JobMetrics changed = message.build();
        ValidationReport report = MetricsValidator.validate(changed);

        for (Violation violation : report.violations()) {
            assertThat(MessagePath.missing(changed, violation.path()))
                    .as(violation.toString())
                    .isNull();
        }
        assertThat(MetricsValidator.validate(mended(valid, changed)).errors()).isEmpty();
    }

    /** Mends like a person: sets right what is reported, and looks again while that brings up what it hid. */
    private static JobMetrics mended(JobMetrics valid, JobMetrics changed) {
        JobMetrics current = changed;
        Set<String> mended = new HashSet<>();
        while (true) {
            ValidationReport report = MetricsValidator.validate(current);
            Set<String> parts = report.errors().stream()
                    .flatMap(violation -> parts(valid, violation).stream())
                    .collect(Collectors.toCollection(TreeSet::new));
            if (!mended.addAll(parts)) {
                return current;
            }
            current = restored(valid, current, parts);
        }
    }

    /** The parts of the message that a violation names: where it is, and what it compares that with. */
    private static Set<String> parts(JobMetrics valid, Violation violation) {
        Set<String> parts = new HashSet<>();
        Matcher part = PART.matcher(violation.path() + " " + violation.found() + " " + violation.expected());
        while (part.find()) {
            parts.add(part.group());
        }
        if (violation.expected().contains("the message's job id")) {
            parts.add("job_id");
        }
        if (violation.rule().endsWith("-KNOWN")) {
            parts.addAll(bearers(valid, violation.found()));
        }
        return parts;
    }

    /** The entries that bear an id which a reference looks for in vain. */
    private static Set<String> bearers(JobMetrics valid, String found) {
        Set<String> parts = new HashSet<>();
        for (int i = 0; i < valid.getMetricsDataCount(); i++) {
            if (found.contains(
                    valid.getMetricsData(i).getMetricsDataId().getId().getData())) {
                parts.add("metrics_data[" + i + "]");
            }
        }
        for (int i = 0; i < valid.getJobLevelMetrics().getMetricsCount(); i++) {
            if (found.contains(valid.getJobLevelMetrics()
                    .getMetrics(i)
                    .getMetricId()
                    .getId()
                    .getData())) {
                parts.add("job_level_metrics.metrics[" + i + "]");
            }
        }
        return parts;
    }

    private static JobMetrics restored(JobMetrics valid, JobMetrics current, Set<String> parts) {
        JobMetrics.Builder message = current.toBuilder();
        for (String part : parts) {
            if (part.equals("job_id")) {
                message.setJobId(valid.getJobId());
            } else if (part.equals("metrics_status")) {
                message.setMetricsStatus(valid.getMetricsStatus());
            } else if (part.equals("job_level_metrics.metrics_status")) {
                message.getJobLevelMetricsBuilder()
                        .setMetricsStatus(valid.getJobLevelMetrics().getMetricsStatus());
            } else {
                restoreEntry(valid, message, part);
            }
        }
        return message.build();
    }

    /**
     * Puts the entries of one list back to what they were. Entries may have been added or left out, so that positions say
     * nothing of what an entry was: the list is put back as a whole.
     */
    private static void restoreEntry(JobMetrics valid, JobMetrics.Builder message, String part) {
        if (part.startsWith("metrics_data")) {
            restoreData(valid, message, part);
        } else if (part.startsWith("events")) {
            message.clearEvents().addAllEvents(valid.getEventsList());
        } else {
            restoreMetric(valid, message, part);
        }
    }

    private static void restoreData(JobMetrics valid, JobMetrics.Builder message, String part) {
        int position = position(part);
        if (message.getMetricsDataCount() == valid.getMetricsDataCount() && position < valid.getMetricsDataCount()) {
            message.setMetricsData(position, valid.getMetricsData(position));
        } else {
            message.clearMetricsData().addAllMetricsData(valid.getMetricsDataList());
        }
    }

    private static void restoreMetric(JobMetrics valid, JobMetrics.Builder message, String part) {
        int position = position(part);
        int count = valid.getJobLevelMetrics().getMetricsCount();
        if (message.getJobLevelMetrics().getMetricsCount() == count && position < count) {
            message.getJobLevelMetricsBuilder()
                    .setMetrics(position, valid.getJobLevelMetrics().getMetrics(position));
        } else {
            message.getJobLevelMetricsBuilder()
                    .clearMetrics()
                    .addAllMetrics(valid.getJobLevelMetrics().getMetricsList());
        }
    }

    private static int position(String part) {
        return Integer.parseInt(part.substring(part.indexOf('[') + 1, part.length() - 1));
    }
}
