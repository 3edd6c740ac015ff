package dev.metricsbuild.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ValidationBoundsTest {
    /** So many entries of metrics_data without anything in them. */
    private static byte[] emptyData(int count) {
        byte[] bytes = new byte[2 * count];
        for (int i = 0; i < bytes.length; i += 2) {
            bytes[i] = 0x1A;
        }
        return bytes;
    }

    @Test
    void findingsBeyondTheBound_areCounted() {
        ValidationReport few = MetricsValidator.validate(emptyData(10));
        ValidationReport next = MetricsValidator.validate(emptyData(11));
        ValidationReport many = MetricsValidator.validate(emptyData(10_000));
        int each = next.errors().size() - few.errors().size();

        assertThat(few.unlistedErrors()).isZero();
        assertThat(many.errors()).hasSize(ValidationReport.LISTED);
        assertThat(many.unlistedErrors() + ValidationReport.LISTED)
                .isEqualTo(few.errors().size() + 9_990 * each);
        assertThat(many.accepted()).isFalse();
        assertThat(many.toString()).contains("and " + (many.unlistedErrors() + many.unlistedWarnings()) + " more");
    }

    @Test
    void longStream_givesTheReportOfItsBytes() throws IOException {
        // A field that the schema does not know, of 9 MiB.
        byte[] bytes = new byte[9 << 20];
        bytes[0] = 0x7A;
        int length = bytes.length - 5;
        for (int i = 1; i < 5; i++) {
            bytes[i] = (byte) ((length & 0x7F) | (i < 4 ? 0x80 : 0));
            length >>>= 7;
        }

        ValidationReport report = MetricsValidator.validate(new ByteArrayInputStream(bytes));

        assertThat(report).isEqualTo(MetricsValidator.validate(bytes));
        assertThat(report.violations()).noneMatch(violation -> violation.rule().equals("PARSE"));
        assertThat(MetricsValidator.validate(new ByteArrayInputStream(Arrays.copyOf(bytes, bytes.length - 1)))
                        .violations())
                .extracting(Violation::rule)
                .containsExactly("PARSE");
    }
}
