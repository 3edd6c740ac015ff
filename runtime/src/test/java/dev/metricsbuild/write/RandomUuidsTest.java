package dev.metricsbuild.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RandomUuidsTest {
    @Test
    void uuids_areOfVersionFourAndTheUsualVariant() {
        RandomUuids uuids = RandomUuids.seeded();

        for (int i = 0; i < 1000; i++) {
            UUID uuid = uuids.next();
            assertThat(uuid.version()).isEqualTo(4);
            assertThat(uuid.variant()).isEqualTo(2);
        }
    }

    @Test
    void uuids_doNotRepeat_withinASourceOrBetweenSources() {
        Set<UUID> seen = new HashSet<>();
        for (int source = 0; source < 10; source++) {
            RandomUuids uuids = RandomUuids.seeded();
            for (int i = 0; i < 10_000; i++) {
                assertThat(seen.add(uuids.next())).isTrue();
            }
        }
    }
}
