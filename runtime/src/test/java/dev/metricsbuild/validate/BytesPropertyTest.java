package dev.metricsbuild.validate;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.InvalidProtocolBufferException;
import dev.metricsbuild.proto.JobMetrics;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;

class BytesPropertyTest {
    private static final List<Vectors.Vector> ALL = Vectors.all();
    private static final byte[] TELLING = {0, 1, 8, 10, 11, 12, 18, 26, 0x7F, (byte) 0x80, (byte) 0xFF};

    @Property(tries = 2000, shrinking = ShrinkingMode.OFF)
    void damagedBytes_reportedNotThrownAndParsedExactlyIfProtobufParses(@ForAll Random random) throws IOException {
        byte[] bytes = damaged(ALL.get(random.nextInt(ALL.size())).bytes(), random);

        ValidationReport report = MetricsValidator.validate(bytes);

        boolean parsed = report.violations().stream()
                .noneMatch(violation -> violation.rule().equals("PARSE"));
        // Protobuf's own Java parser takes longer tags and lengths than the platform's.
        boolean stricter = report.toString().contains("Found an invalid tag")
                || report.toString().contains("Found an invalid length");
        if (!stricter) {
            assertThat(parses(bytes)).as(report.toString()).isEqualTo(parsed);
        }
        assertThat(MetricsValidator.validate(new ByteArrayInputStream(bytes))).isEqualTo(report);
    }

    @Test
    void numberThatHasNoEnd_isRefused() {
        // Field 4, the overall status, in ten bytes of which the last promises an eleventh.
        byte[] bytes = {0x20, -127, -127, -127, -127, -127, -127, -127, -127, -127, -127};

        assertThat(MetricsValidator.validate(bytes).violations())
                .extracting(Violation::rule)
                .contains("PARSE");
    }

    @Property(tries = 2000)
    void anyBytes_reportedNotThrown(@ForAll byte[] bytes) {
        assertThat(MetricsValidator.validate(bytes).accepted()).isFalse();
    }

    private static byte[] damaged(byte[] bytes, Random random) {
        byte[] damaged = bytes.clone();
        for (int i = random.nextInt(3); i >= 0 && damaged.length > 0; i--) {
            int at = random.nextInt(damaged.length);
            switch (random.nextInt(3)) {
                case 0 -> damaged[at] ^= (byte) (1 << random.nextInt(8));
                case 1 -> damaged[at] = TELLING[random.nextInt(TELLING.length)];
                default -> damaged = Arrays.copyOf(damaged, at);
            }
        }
        return damaged;
    }

    private static boolean parses(byte[] bytes) {
        try {
            return JobMetrics.parseFrom(bytes) != null;
        } catch (InvalidProtocolBufferException e) {
            return false;
        }
    }
}
