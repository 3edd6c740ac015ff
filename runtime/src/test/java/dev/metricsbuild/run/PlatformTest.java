package dev.metricsbuild.run;

import dev.metricsbuild.source.fake.FakeJob;
import dev.metricsbuild.source.fake.FakePlatform;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A platform of its own for each test, and a fixture that runs builds over it. */
abstract class PlatformTest {
    @TempDir
    Path root;

    final FakePlatform platform = new FakePlatform();
    BatchFixture fixture;

    @BeforeEach
    void begin() {
        fixture = new BatchFixture(root);
    }

    @AfterEach
    void end() {
        platform.close();
    }

    /** Adds jobs whose numbers follow from their own. */
    void flights(int count) {
        for (int i = 0; i < count; i++) {
            int number = i;
            platform.add(FakeJob.of(i, writer -> BatchModeTest.flight(writer, number)));
        }
    }
}
