//! [metrics:CLASS-ENUM] Enum Flight has annotated instance methods, and no instance can be made. Make the methods static or move them to a class.
/*!*/enum Flight {
    ONE;

    @JobMetric double speed() { return 1; }
}
