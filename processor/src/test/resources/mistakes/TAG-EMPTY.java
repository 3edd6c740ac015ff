//! [metrics:TAG-EMPTY] A tag needs a key and a value, and this one has an empty value. Fill it in, or drop the tag.
class Flight {
    @JobMetric(tags = /*!*/@Tag(key = "team", value = "")) static double speed() { return 1; }
}
