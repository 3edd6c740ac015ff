package lint;

import dev.metricsbuild.annotations.*;
import java.util.List;

/** Deprecated, raw and for removal: the user's own doing, and no warning of ours. */
class Lint {
    @Deprecated static class Old {}

    @Deprecated(forRemoval = true) static class Gone {}

    @SuppressWarnings("deprecation") @Provides static Old old() { return new Old(); }
    @SuppressWarnings("removal") @Provides static Gone gone() { return new Gone(); }
    @SuppressWarnings("rawtypes") @Provides static List raw() { return List.of(); }

    @Deprecated @JobMetric static double deprecated(@SuppressWarnings("deprecation") Old old) { return 1; }
    @Deprecated(forRemoval = true) @JobMetric static double removed() { return 1; }
    @SuppressWarnings({"rawtypes", "removal"}) @JobMetric static double all(List raw, Gone gone) { return 1; }
}
