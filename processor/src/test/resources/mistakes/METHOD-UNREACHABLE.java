//! [metrics:METHOD-UNREACHABLE] Method Base.height cannot be called from the package of Flight. Make it public, and its class too.
class Flight extends other.Base {
    @JobMetric static double speed() { return 1; }
}
//--- other/Base.java
package other;

public abstract class Base {
    @dev.metricsbuild.annotations.JobMetric double /*!*/height() { return 1; }
}
