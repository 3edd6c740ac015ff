//! [metrics:CONTEXT-OF-REPORT] Parameter report of Flight.speed is a ReportContext, which only methods of report mode have. Take a JobContext.
class Flight {
    @JobMetric static double speed(ReportContext /*!*/report) { return 1; }
}
//--- dev/metricsbuild/context/ReportContext.java
package dev.metricsbuild.context;

public interface ReportContext {}
